"""From the bytes of files to a catalogue and its diagnostics. Pure: no disk, no clock."""
