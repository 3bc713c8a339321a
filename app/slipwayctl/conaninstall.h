// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway::ctl {

/// True if this program was called as slipway-conan-install.
bool isConanInstallName(const char *program);

/// slipway-conan-install --key KEY --ref REF --package-id ID [--new-home] -- install WORDS...
///
/// Runs the `conan` of PATH with the words and keeps its answer, the graph as JSON, as KEY.graph.json in the folder "conan"
/// of the release and as an artifact of the step; checks that answer (checkInstalled). Exit status: Conan's own if that is
/// not 0, 1 if something else was built, 127 if there is no conan. With --new-home a CONAN_HOME that does not exist yet is
/// made with the configuration, but not the packages, of SLIPWAY_CONAN_CONFIG. Needs no QCoreApplication.
int runConanInstall(int argc, char **argv);

} // namespace slipway::ctl
