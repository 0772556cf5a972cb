"""The catalogue as each page needs it: small frozen types, made by pure functions."""
