"""What only shows across entries: references, doubles, and groups with one provider."""

from __future__ import annotations

from tests.support.catalogue import check

OFFER = """\
titel: {title}
status: {status}
eksempel: ja
kommune: {municipality}
redskab: virksomhedspraktik
målgrupper: [{{gruppe: {group}}}]
resumé: Kort.
ansvarlig: Team Job
gennemgået: 2026-11-01
udbyder: {provider}
"""
DEFAULTS = {
    "title": "Jobklub",
    "status": "aktiv",
    "municipality": '"0999"',
    "group": "aktivitetsparate",
    "provider": "eksempel-as",
}
PROVIDER = "navn: B\ntype: forening\neksempel: ja\n"


def offers(**entries: dict[str, str]) -> dict[str, bytes]:
    """Offers by id, each with some fields of its own."""
    return {
        f"catalogue/offers/{id}.yml": OFFER.format_map(DEFAULTS | fields).encode()
        for id, fields in entries.items()
    }


def reported(files: dict[str, bytes]) -> list[tuple[str, str, dict[str, object]]]:
    """Place, code and parameters of all that is found in the small catalogue with some files."""
    return [(str(d.position), d.code, dict(d.params)) for d in check(files).diagnostics]


def codes(files: dict[str, bytes]) -> list[tuple[str, str]]:
    return [(place, code) for place, code, _ in reported(files)]


def test_a_reference_to_what_has_no_file_is_an_error_with_a_suggestion() -> None:
    files = offers(a={"provider": "eksempel-a-s"})
    assert reported(files) == [
        (
            "catalogue/offers/a.yml:10:10",
            "ukendt-henvisning",
            {"value": "eksempel-a-s", "kind": "udbydere", "suggestion": "eksempel-as"},
        )
    ]


def test_a_former_id_leads_to_one_entry_of_its_kind() -> None:
    files = offers(a={"provider": "eksempel-as\ntidligere: [x, b, c]"})
    files |= offers(b={"provider": "eksempel-as\ntidligere: [c]"})
    files["companies/partners/x.yml"] = (
        b"navn: P\nstatus: historisk\neksempel: ja\ntidligere: [c]\n"
    )
    assert [one for one in reported(files) if one[1] == "tidligere-id"] == [
        (
            "catalogue/offers/a.yml:11:16",
            "tidligere-id",
            {"value": "b", "when": "nu", "other": "b.yml"},
        ),
        (
            "catalogue/offers/b.yml:11:13",
            "tidligere-id",
            {"value": "c", "when": "før", "other": "catalogue/offers/a.yml"},
        ),
    ]


def test_every_kind_of_reference_is_followed() -> None:
    files = offers(a={"provider": "x\nse_også: [b, c]\nsamarbejde: [d]"})
    files["companies/partners/p.yml"] = (
        b"navn: P\nstatus: historisk\neksempel: ja\ntilbud: [e, eksempel-forloeb]\n"
        b"aftale:\n  type: f\n"
    )
    assert [(place, params["kind"], params["value"]) for place, _, params in reported(files)] == [
        ("catalogue/offers/a.yml:10:10", "udbydere", "x"),
        ("catalogue/offers/a.yml:11:11", "tilbud", "b"),
        ("catalogue/offers/a.yml:11:14", "tilbud", "c"),
        ("catalogue/offers/a.yml:12:14", "virksomheder", "d"),
        ("companies/partners/p.yml:4:10", "tilbud", "e"),
        ("companies/partners/p.yml:6:9", "aftaler", "f"),
    ]


def test_a_reference_to_an_id_whose_file_is_broken_is_known() -> None:
    files = offers(a={"provider": "broken"})
    files["catalogue/providers/broken.yml"] = b"navn: [B\n"
    assert codes(files) == [("catalogue/providers/broken.yml:1:7", "yaml")]


def test_a_reference_from_a_broken_file_is_not_followed() -> None:
    files = offers(a={"provider": "findes-ikke", "status": "x"})
    assert codes(files) == [("catalogue/offers/a.yml:2:9", "vaerdi")]


def test_two_offers_with_one_title_in_one_municipality_are_told_at_the_second() -> None:
    files = offers(a={"provider": "b"}, c={"title": "JOBKLUB"})
    files["catalogue/providers/b.yml"] = PROVIDER.encode()
    (double,) = check(files).diagnostics
    assert (str(double.position), double.code, dict(double.params)) == (
        "catalogue/offers/c.yml:1:1",
        "dublet-titel",
        {"title": "JOBKLUB", "other": "a"},
    )
    assert [str(place) for place in double.related] == ["catalogue/offers/a.yml:1:1"]


def test_one_title_may_be_used_again_elsewhere_or_after_the_first_has_ended() -> None:
    elsewhere = offers(a={}, b={"municipality": '"0101"'})
    ended = offers(a={}, b={"status": "ophørt"})
    assert codes(elsewhere) == codes(ended) == []


def test_a_company_may_have_the_title_of_an_offer_but_not_of_a_company() -> None:
    company = b"navn: Jobklub\nstatus: i-bero\neksempel: ja\nkommune: '0999'\n"
    files = offers(a={}) | {"companies/partners/a.yml": company}
    assert codes(files) == []
    files["companies/partners/b.yml"] = company
    assert codes(files) == [("companies/partners/b.yml:1:1", "dublet-titel")]


def test_a_group_whose_offers_all_have_one_provider_is_told_once() -> None:
    files = offers(b={"title": "B"}, a={"title": "A"}, c={"title": "C"})
    (found,) = check(files).diagnostics
    assert (str(found.position), found.code, dict(found.params)) == (
        "catalogue/offers/a.yml:1:1",
        "en-leverandoer",
        {"group": "Aktivitetsparate", "provider": "eksempel-as", "count": 3},
    )
    assert [str(place) for place in found.related] == [
        "catalogue/offers/b.yml:1:1",
        "catalogue/offers/c.yml:1:1",
    ]


def test_a_group_with_a_choice_is_fine() -> None:
    files = offers(a={"title": "A"}, b={"title": "B", "provider": "b"})
    files["catalogue/providers/b.yml"] = PROVIDER.encode()
    assert codes(files) == []


def test_only_active_offers_of_the_same_municipality_and_group_count() -> None:
    for other in (
        {"status": "pause"},
        {"status": "historisk"},
        {"municipality": '"0101"'},
        {"group": "unge-under-30"},
    ):
        assert codes(offers(a={"title": "A"}, b={"title": "B"} | other)) == []


def test_a_mailbox_of_a_department_that_owns_nothing_is_told_once_all_files_can_be_read() -> None:
    settings = (
        "site_name: A\nsite_url: https://a.example/\ndocs_dir: .build/docs\n"
        "site_dir: .build/html\nuse_directory_urls: false\nextra:\n  katalog:\n"
        '    kommune: {navn: Eksempel Kommune, kode: "0999", eksempel: ja}\n'
        "    postkasser: {Team Job: a@b.example, Postkontoret: c@b.example}\n"
    )
    files = {**offers(a={}), "mkdocs.yml": settings.encode()}
    params = {"value": "Postkontoret", "suggestion": ""}
    assert reported(files) == [("mkdocs.yml:9:41", "ukendt-afdeling", params)]
    files["catalogue/offers/b.yml"] = b"titel: [\n"
    assert "ukendt-afdeling" not in {code for _, code in codes(files)}
