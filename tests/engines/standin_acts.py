# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done to builds of the stand-in for Buildkite: retry, cancel, rebuild and create, refused as it is documented."""
import base64
import gzip
import re
import uuid

from standin_buildkite import ORIGIN, Build, Buildkite, build_of, graphql_id, identity, script
from standin_web import ROUTES, SERVICES, Reply, route, stamp

BUILD = "/v2/organizations/{org}/pipelines/{slug}/builds/{number}"
RETRYABLE = ("failed", "timed_out", "canceled", "expired")
CANCELABLE = ("scheduled", "assigned", "accepted", "running", "limited")
FAILURES = ("canceled", "expired", "failed", "soft_failed", "timed_out")
VARIABLE = "SLIPWAY_PIPELINE"


def place(build):
    return {"id": identity("%s/%s/builds/%d" % (build.org, build.pipeline, build.number)), "number": build.number,
            "url": "https://api.%s/v2/organizations/%s/pipelines/%s/builds/%d" % (ORIGIN[8:], build.org, build.pipeline, build.number)}


def retry(build, job):
    """Another job in the place of this one; each can be retried once."""
    plan = next(plan for plan in build.plans if plan["json"] is job)
    more = {name: job[name] for name in ("parallel_group_index", "parallel_group_total", "matrix", "group_key")}
    again = script(job["step_key"], job["name"], "scheduled", needs=plan["needs"], seconds=plan["seconds"], **more)
    again["json"].update(id=str(uuid.uuid4()), step=job["step"], created_at=stamp(build.world.now()), retries_count=(job.get("retries_count") or 0) + 1)
    job.update(retried=True, retried_in_job_id=again["json"]["id"])
    build.plans.append(again)
    build.state = "running"
    build.settle()
    return again["json"]


@route("PUT", BUILD + "/jobs/{job}/retry", scope="write_builds")
def retry_job(call, org, slug, number, job):
    build = build_of(call, org, slug, number)
    found = next((each for each in build.jobs if each["id"] == job), None) if build else None
    if not found:
        return Reply(404, {"message": "No job found"})
    if build.state in ("canceled", "canceling"):
        return Reply(422, {"message": "Jobs from canceled builds cannot be retried"})
    if found["type"] != "script" or found["state"] not in RETRYABLE or found["retried"]:
        return Reply(400, {"message": "Only failed, timed out or canceled jobs can be retried"})
    return Reply(200, retry(build, found))


@route("PUT", BUILD + "/retry_failed_jobs", scope="write_builds")
def retry_failed(call, org, slug, number):
    build = build_of(call, org, slug, number)
    if not build:
        return Reply(404, Buildkite.nothing)
    wanted = [state for state in call.json().get("states", "").split(",") if state] or list(FAILURES)
    unknown = [state for state in wanted if state not in FAILURES]
    if unknown:
        return Reply(400, {"message": "Invalid states: %s. Valid states are %s." % (", ".join(unknown), ", ".join(FAILURES))})
    jobs = [job for job in build.jobs if job["type"] == "script" and not job["retried"]
            and ("soft_failed" if job["soft_failed"] else job["state"]) in wanted]
    for job in jobs:
        retry(build, job)
    return Reply(202, {**build.value(), "retried_jobs_count": len(jobs)})


@route("PUT", BUILD + "/cancel", scope="write_builds")
def cancel_build(call, org, slug, number):
    build = build_of(call, org, slug, number)
    if not build:
        return Reply(404, Buildkite.nothing)
    if build.state not in ("scheduled", "running", "failing"):
        return Reply(422, {"message": "Build can't be canceled because it is already finished"})
    for job in build.jobs:
        if job["type"] == "script" and job["state"] in CANCELABLE + ("blocked", "waiting"):
            build.finish(job, "canceled")
    build.state = "canceled"
    return Reply(200, build.value())


def next_number(buildkite, org, slug):
    return max(number for there, pipeline, number in buildkite.builds if (there, pipeline) == (org, slug)) + 1


@route("PUT", BUILD + "/rebuild", scope="write_builds")
def rebuild(call, org, slug, number):
    build = build_of(call, org, slug, number)
    if not build:
        return Reply(404, Buildkite.nothing)
    # Commit, branch, message and environment are copied; meta-data is not.
    again = Build(call.world, org, slug, next_number(call.world.buildkite, org, slug), steps_for(build.more.get("env", {})), message=build.message,
                  branch=build.branch, commit=build.commit, creator="Token Owner", age=0, env=build.more.get("env", {}), meta_data={},
                  rebuilt_from=place(build))
    call.world.buildkite.add(again)
    return Reply(200, again.value())


def steps_for(env):
    """The jobs of a new build: those of what was sent along, where something was."""
    if VARIABLE not in env:
        return [script("build", ":package: Build"), script("test", "Test", "waiting", needs=("build",))]
    text = gzip.decompress(base64.b64decode(env[VARIABLE], validate=True)).decode()
    keys = re.findall(r'^\s*(?:- )?"?key"?:\s*"?([\w:.-]+)', text, re.MULTILINE)
    return [script("upload", ":pipeline: Upload", "passed")] + [script(key, key) for key in keys]


@route("POST", "/v2/organizations/{org}/pipelines/{slug}/builds", scope="write_builds")
def create(call, org, slug):
    buildkite, wish = call.world.buildkite, call.json()
    if not any(key[:2] == (org, slug) for key in buildkite.builds):
        return Reply(404, {"message": "No pipeline found"})
    missing = [name for name in ("commit", "branch") if not isinstance(wish.get(name), str) or not wish[name].strip()]
    if missing:
        return Reply(422, {"message": "Validation Failed", "errors": [{"field": name, "code": "missing_field"} for name in missing]})
    if slug in getattr(buildkite, "closed", ()):
        return Reply(422, {"message": "Pipeline %s does not take builds now" % slug})
    made = Build(call.world, org, slug, next_number(buildkite, org, slug), steps_for(wish.get("env", {})), message=wish.get("message", ""),
                 branch=wish["branch"], commit=wish["commit"], creator="Token Owner", age=0, env=wish.get("env", {}), meta_data=wish.get("meta_data", {}))
    buildkite.add(made)
    return Reply(201, made.value())


@route("POST", "/graphql")
def mutate(call):
    """The one mutation; what reads is another file's."""
    wish = call.json()
    if "jobTypeCommandCancel" not in wish.get("query", ""):
        others = [function for method, pattern, _, _, function in ROUTES if pattern == ["graphql"] and function is not mutate]
        return others[0](call) if others else Reply(200, {"errors": [{"message": "the stand-in does not know this query"}]})
    for build in call.world.buildkite.builds.values():
        job = next((job for job in build.jobs if graphql_id(job) == wish.get("variables", {}).get("id")), None)
        if not job:
            continue
        if job["state"] not in CANCELABLE:
            return Reply(200, {"data": None, "errors": [{"message": "Job can't be canceled because it is %s" % job["state"]}]})
        build.finish(job, "canceled")
        return Reply(200, {"data": {"jobTypeCommandCancel": {"jobTypeCommand": {"uuid": job["id"], "state": "CANCELED"}}}})
    return Reply(200, {"data": None, "errors": [{"message": "No job found"}]})


class Graphql:
    """All of GraphQL, or nothing of it: the scope has no parts."""

    nothing = {"errors": [{"message": "Not Found"}]}

    def __init__(self, buildkite):
        self.buildkite = buildkite

    def authorize(self, call, about):
        refused = self.buildkite.authorize(call, {})
        if refused is None and "graphql" not in call.who:
            return Reply(401, {"errors": [{"message": "Your API access token does not have GraphQL enabled"}]})
        return refused

    def finish(self, call, reply):
        return reply


def attach(world):
    SERVICES.setdefault("graphql", Graphql(world.buildkite))
