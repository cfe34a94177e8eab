### Groups, and who is in them

## In the Home tab

home-groups = My group
home-group = { $group }: you, { $people }.
home-group-alone = { $group }: nobody else is in it yet.
home-group-nothing = Nothing has been shared in your group yet. You can share each answer with the button Who may read this.
home-groups-none = There are no groups yet. A learning set of five to eight people works best.
home-groups-led = Groups
home-groups-more = { $more ->
    [one] And one more group. Choose Change a group to see it.
   *[other] And { $more } more groups. Choose Change a group to see them.
  }
home-groups-without = { $people ->
    [one] One participant has no group yet.
   *[other] { $people } participants have no group yet.
  }
home-group-small = { $people ->
    [one] { $group } ({ $kind }): one person
   *[other] { $group } ({ $kind }): { $people } people
  }
home-group-active = { $group } ({ $kind }): { $people } people, active
home-group-quiet = { $group } ({ $kind }): { $people } people, quiet

button-group-more = Read what my group shares
button-group-more-in = Read my group in { $network }
button-group-introduce = Introduce yourself
button-group-introduce-in = Introduce yourself in { $network }
button-group-introduced = Change my card
button-group-introduced-in = Change my card in { $network }
button-group-new = Make a group
button-group-change = Change a group
button-group-propose = Propose learning sets

## What the group shares

group-more-title = What your group in { $network } shares
group-more-newest = These are the newest pieces. What is older is not here any more.
group-more-nothing = Nothing has been shared yet.
group-more-note = Only what its writer lets you read is here. What somebody takes back disappears here too.
group-piece = { $question } · { $day }
group-none = You are in no group in { $network } now.
group-beside = You are now in the group { $group }, with { $people }. You find your group in the Home tab.
group-beside-alone = You are now in the group { $group }. Who joins it you see in the Home tab.
group-beside-others = New in your group { $group }: { $people }. What you share with your group from that moment on, they can read too. What you shared before, they cannot.
group-beside-gone = In your group { $group } there was meanwhile also: { $people }. Not any more. What you shared with your group in that time, they could read too.

## Telling who you are

group-introduce-title = Introduce yourself
group-introduce = Who are you in { $network }? All of it may stay empty. Your organisation and your role help your facilitator to mix groups.
group-introduce-note = Your facilitator sees your organisation only in a proposal for groups. You can always change this. If you empty all of it, I erase it.
group-organisation = My organisation
group-part = My role
group-part-none = I do not tell
group-part-care = Care professional
group-part-welfare = Welfare
group-part-education = Education
group-part-volunteer = Volunteer
group-part-informal = Informal carer
group-part-policy = Policy or management
group-part-research = Research
group-part-other = Other
group-about = Who am I?
group-brings = What do I bring?
group-card-readers = Who may read this card, with all that stands above?
group-card-nobody = Nobody, I show no card
group-card-of = { $name } introduces themselves
group-introduced-nothing = All right. I keep nothing about who you are in { $network }.
group-introduced-me = Saved. You show no card in { $network }. If there was one, I remove it.
group-introduced-group = Saved. Your group in { $network } finds your card under Read what my group shares. You can always take it back.
group-introduced-network = Saved. Your card stands in the channel of { $network }. You can always take it back.

## Making groups

group-form-new = Make a group
group-form-change = Change a group
group-name = Name of the group
group-name-taken = A group in this network has that name already. Choose another name.
group-kind = What sort of group is it?
group-kind-set = Learning set: five to eight people who ask one another questions
group-kind-team = Team: a partnership in a region or an organisation
group-kind-project = Project group: a few people who get something done
group-kind-set-short = learning set
group-kind-team-short = team
group-kind-project-short = project group
group-people = Who is in it?
group-people-note = Somebody is in one learning set and one team at a time. If you pick somebody from another learning set, they move. People read it in their next weekly question.
group-people-not-in = { $name } does not take part in this network yet. Take the name out, or invite them first.
group-channel = Channel of the group
group-channel-taken = This channel belongs to a network or to another group. Choose a channel that only this group reads.
group-saved-well = { $people ->
    [one] Saved: { $group }, with one person.
   *[other] Saved: { $group }, with { $people } people.
  }
group-saved-few = { $people ->
    [one] Saved: { $group }, with one person. A learning set works best with five to eight people.
   *[other] Saved: { $group }, with { $people } people. A learning set works best with five to eight people; with fewer, little is left when somebody is missing.
  }
group-saved-many = Saved: { $group }, with { $people } people. A learning set works best with five to eight people; with more, not everybody gets a turn.
group-moved = Moved to { $group }: { $people }. What they shared with their former group only they themselves can read now.
group-none-yet = { $network } has no groups yet.
group-gone = This group is no longer there.
group-choose-title = Change a group
group-choose-group = Which group?
group-choose-what = What would you like to do?
group-choose-change = Change its name, people or channel
group-choose-dissolve = Dissolve the group
group-go-on = Continue
group-dissolve-title = Dissolve a group
group-dissolve = { $people ->
    [one] Would you like to dissolve { $group }? One person is in it.
   *[other] Would you like to dissolve { $group }? { $people } people are in it.
  }
group-dissolve-what = Nobody leaves the network. What people wrote stays theirs. What they shared only with this group can then be read by its writer alone again.
group-dissolve-submit = Dissolve
group-dissolved = { $group } is dissolved. Its people still take part in the network.

## Having learning sets proposed

group-propose-title = Proposed sets
group-propose = I have divided { $people } people without a learning set over { $groups ->
    [one] one group
   *[other] { $groups } groups
  }. I mixed organisations and roles, as far as people told them.
group-propose-changed = Something has changed meanwhile. This is the proposal for the { $people } people who have no learning set now, in { $groups ->
    [one] one group
   *[other] { $groups } groups
  }.
group-propose-size = With this number of people there cannot be five to eight everywhere. You may still do it this way.
group-propose-few = A proposal needs at least { $least } people without a learning set. Still without: { $people }. Add them with Change a group.
group-propose-nobody = A proposal needs at least { $least } people without a learning set. Everybody who takes part is in one already.
group-propose-what = What would you like to do?
group-propose-do = Make these groups
group-propose-other = Make another proposal
group-propose-note = As long as you make nothing, nothing changes. People read it in their next weekly question. After that you can still change everything.
group-proposed-done = { $groups ->
    [one] Made: one learning set in { $network }. People read it in their next weekly question.
   *[other] Made: { $groups } learning sets in { $network }. People read it in their next weekly question.
  }
group-numbered = Group { $number }
group-named = { $name } ({ $organisation })
group-line = { $group }: { $people }
