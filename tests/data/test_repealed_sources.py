"""What rests on a repealed law says so, wherever it is published."""

import re
from datetime import date

from generator.model.ids import suggest_id
from generator.publishing.load import load
from generator.publishing.sources import read_sources
from tests.projects import DAY, REPOSITORY, embedded


def test_every_citation_of_a_repealed_source_says_so() -> None:
    today = date.fromisoformat(DAY)
    catalogue = load(read_sources(REPOSITORY), today).catalogue
    assert catalogue is not None
    sources = catalogue.context.terms("kilder").values()
    repealed = [one for one in sources if one.repealed and one.repealed <= today]
    assert repealed
    silent = []
    for source in repealed:
        link = re.compile(rf'kilder\.html#{suggest_id(source.id)}">[^<]*</a>(?P<after>[^<;]*)')
        for path, raw in embedded().tree().items():
            text = raw.decode() if path.endswith(".html") else ""
            silent += [path for found in link.finditer(text) if "ophævet" not in found["after"]]
    assert silent == []
