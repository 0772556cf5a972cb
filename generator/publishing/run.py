"""One build from beginning to end, under the project's lock."""

from pathlib import Path

from generator.files.private import signature
from generator.files.publish import live_site, locked
from generator.publishing.fingerprint import fingerprint, load_fingerprint
from generator.publishing.garbage import no_garbage_collection
from generator.publishing.outcome import BuildOptions, Outcome, Result
from generator.publishing.shells import rendering
from generator.publishing.sources import read_sources


def run_build(root: Path, options: BuildOptions) -> Outcome:
    """Publish the site if anything has changed.

    Raises PublishError or OSError when something other than the data hinders it; the old
    site is untouched then.
    """
    with locked(root), no_garbage_collection():
        sources = read_sources(root)
        prints = fingerprint(root, sources, options)
        again = options.fresh or options.report_all
        if not again and live_site(root) and load_fingerprint(root) == signature(prints.whole):
            return Outcome(Result.UNCHANGED)
        settings = sources.settings or b""
        with rendering(root, engine_name=options.engine, settings=settings) as shells:
            # Only now, and beside the engine, is it worth the time to load models and rules.
            from generator.publishing.site import publish_site  # noqa: PLC0415

            return publish_site(root, options, sources, prints, shells)
