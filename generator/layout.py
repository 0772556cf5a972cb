"""Where everything lies, relative to the project's folder.

A module without imports, so that a build with nothing to do loads nothing.
"""

SETTINGS = "mkdocs.yml"
OFFERS = "catalogue/offers"
PROVIDERS = "catalogue/providers"
VOCABULARY = "catalogue/vocabulary"
MEASUREMENTS = "catalogue/measurements"
PARTNERS = "companies/partners"
AGREEMENTS = "companies/agreements"
GOALS = "companies/goals.yml"
NETWORKS = "companies/mentornetvaerk.yml"

PAGES = "site/pages"
ASSETS = "site/assets"
OVERRIDES = "site/overrides"
TEMPLATES = "site/templates"
PRINTS = "site/print"
FORM = "site/form"
CMS = "site/vendor/sveltia-cms/dist"

# What no site can be made without.
SITE_PARTS = ("site", PAGES, TEMPLATES, OVERRIDES, ASSETS)

WORK = ".build"
DOCS = ".build/docs"
HTML = ".build/html"
LINKS = ".build/links.json"
PUBLIC = "public"

# The folder that each kind of entry lies in, by its Danish name in references.
# Few and small kinds come first: the others refer to them.
ENTRY_FOLDERS = {
    "udbydere": PROVIDERS,
    "aftaler": AGREEMENTS,
    "tilbud": OFFERS,
    "virksomheder": PARTNERS,
}
