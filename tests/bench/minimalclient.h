// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace slipway::bench {

/// One measurement of a server with one worker. A plain value.
struct WorkerLoad
{
    bool json = false;
    int inFlight = 1; ///< 1: singleplex, without ids
    int inputs = 3; ///< of each request
    int requests = 0;
};

struct WorkerFigures
{
    double perSecond = 0;
    double p50Us = 0, p99Us = 0; ///< from sending to answer
};

/// Sorts the times.
WorkerFigures figuresOf(std::vector<double> &latenciesUs, double seconds);

/// The least that a server can do, and the measure of ours: writes requests, reads as much of the answers as tells where
/// they end, checks nothing, survives nothing. Without Qt, without protobuf.
WorkerFigures runMinimalClient(const std::string &worker, const WorkerLoad &load);

/// The texts of every request here and of ours beside it.
std::vector<std::string> benchArguments();
std::string benchInput(int index);
std::string benchDigest(); ///< 64 characters

} // namespace slipway::bench
