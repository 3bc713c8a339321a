// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway::ctl {

/// True if this program was called under a name that a rehearsal put into its folder of links: the environment
/// names the rehearsal and the release's socket, and the link is there and leads to this program. Nothing else
/// makes slipwayctl a recorder.
bool isRecorderCall(const char *program);

/// Stands in for a command of a rehearsal: lets it run if the rules say so (this process becomes it), else
/// takes it down in the release's journal and answers as the real one would have, as far as that can be made up.
/// Never fails a step because something could not be taken down: then it says so on stderr.
int runRecorder(int argc, char **argv);

} // namespace slipway::ctl
