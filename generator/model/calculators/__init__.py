"""What the calculators on the page reckon, and the rules hold entries up to.

Pure functions, the same as in ``site/assets/js/calculators/``; a file of cases
(``tests/data/calculators/cases.json``) holds the two together. Money, hours and weeks are whole
hundredths (øre, hundredths of an hour, of a week), so that totals add up to the øre.
"""
