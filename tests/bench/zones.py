"""Where the people of the benchmark live: 24 zones, some of them odd."""

ZONES = (
    *("Europe/Amsterdam", "Europe/London", "Europe/Athens", "UTC", "America/New_York"),
    *("America/Los_Angeles", "America/Paramaribo", "America/St_Johns", "America/Caracas"),
    *("America/Sao_Paulo", "America/Curacao", "Africa/Cairo", "Africa/Casablanca"),
    *("Africa/Johannesburg", "Asia/Kathmandu", "Asia/Kolkata", "Asia/Tokyo", "Asia/Dubai"),
    *("Asia/Tehran", "Australia/Lord_Howe", "Australia/Sydney", "Pacific/Auckland"),
    *("Pacific/Apia", "Pacific/Honolulu"),
)
