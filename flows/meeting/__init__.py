"""Meetings: when and where, who asks for time, what is written in silence, and what one takes home.

`agenda` works out the times, `calendar_file` writes the file for somebody's own calendar, and
`when` says at which moment somebody hears of a meeting; none of these looks anything up.
"""
