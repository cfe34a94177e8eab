import time
from stage import CHANNEL, JOINS, Language, Stage

def test_proto(stage: Stage) -> None:
    t=time.time()
    def lap(s):
        nonlocal t
        print(s, round(time.time()-t,2)); t=time.time()
    stage.set_up(("sanne","youssef"))
    lap("setup")
    stage.join("sanne","youssef")
    lap("join")
    stage.bring_issue("sanne","a","b","","","c","")
    lap("issue")
    stage.play(seconds=5)
    lap("play5s")
    stage.play(days=4)
    lap("play4d")
    stage.seen("sanne", "reflection-me-success")
    for m in stage.who("sanne").messages("dm"):
        print(m.ts, m.author, repr(m.shown()))
