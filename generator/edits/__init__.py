"""What an editor asks for, as edits of a file's text. Pure: no disk, no clock.

An edit names where it begins and ends, so every byte outside it stays: comments, order,
quotation marks and empty lines.
"""
