"""files.*: uploading in three steps, shared in a channel or kept for a picture."""

from dataclasses import replace

from bot.sandbox.standin import events, messages
from bot.sandbox.standin.api.call import Call
from bot.sandbox.standin.api.places import place_to_write
from bot.sandbox.standin.shapes import file_json
from bot.sandbox.standin.values import File, Message
from bot.sandbox.standin.wire import Json, RefusedError


def upload_url(call: Call) -> Json:
    """Step one: announce a file, get an address for its bytes."""
    size = call.number("length", 0)
    if not size:
        raise RefusedError("invalid_arguments", "[ERROR] length must be more than 0")
    file = File(
        id=call.world.new_id("F"),
        name=call.required("filename"),
        owner=call.world.bot.user_id,
        size=size,
        alt=call.text("alt_txt"),
    )
    with call.world.changing():
        call.world.files[file.id] = file
    url = f"{call.office.base}/upload/{file.id}"
    return {"ok": True, "upload_url": url, "file_id": file.id}


def complete_upload(call: Call) -> Json:
    """Step three: the file is there; share it if a channel is named."""
    given = call.structure("files", "invalid_arguments")
    if not isinstance(given, list) or not given:
        raise RefusedError("invalid_arguments", "[ERROR] files must be a list")
    channel = call.text("channel_id")
    place = place_to_write(call, channel) if channel else ""
    files = [_completed(call, each) for each in given]
    if place:
        files = [replace(each, channels=(place,)) for each in files]
    with call.world.changing():
        call.world.files |= {each.id: each for each in files}
        if place:
            _share(call, files, place)
    return {"ok": True, "files": [file_json(each) for each in files]}


def info(call: Call) -> Json:
    """Tell about a file."""
    file = call.world.files.get(call.required("file"))
    if file is None or not file.complete:
        raise RefusedError("file_not_found")
    return {"ok": True, "file": file_json(file)}


def delete(call: Call) -> Json:
    """Take a file of the bot's own away."""
    file = call.world.files.get(call.required("file"))
    if file is None:
        raise RefusedError("file_not_found")
    if file.owner != call.world.bot.user_id:
        raise RefusedError("cant_delete_file")
    with call.world.changing():
        del call.world.files[file.id]
    return {"ok": True}


def _completed(call: Call, given: Json) -> File:
    file = call.world.files.get(str(given.get("id")))
    if file is None or not file.data:
        raise RefusedError("file_not_found")
    if len(file.data) != file.size:
        raise RefusedError("file_upload_size_mismatch", "other bytes came than were announced")
    title = str(given.get("title") or file.name)
    return replace(file, complete=True, title=title, alt=str(given.get("alt_txt") or file.alt))


def _share(call: Call, files: list[File], place: str) -> None:
    for file in files:
        if file.mimetype.startswith("image/") and not file.alt:
            call.object_to("a picture without alt_txt", file.id)
    draft = Message(
        channel=place,
        ts="",
        user=call.world.bot.user_id,
        bot_id=call.world.bot.bot_id,
        text=call.text("initial_comment"),
        thread_ts=call.text("thread_ts"),
        files=tuple(each.id for each in files),
    )
    messages.post(call.world, draft)
    for file in files:
        call.world.announce(events.file_shared(call.world, file, place))
