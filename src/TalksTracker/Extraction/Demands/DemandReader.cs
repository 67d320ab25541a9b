using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Demands;

/// <summary>Reads what each party asks, insists on, makes a condition or refuses: one report per party and issue, with every
/// sentence that says so.</summary>
internal sealed class DemandReader(Reading r, IssueClassifier issues)
{
    private readonly DemandCues _cues = new(r);
    private readonly DemandParts _parts = new(r, issues);
    private readonly DemandFilter _filter = new(r);
    private readonly OtherDemands _kinds = new(r);
    private readonly List<DemandDraft> _found = [];
    private readonly HashSet<(Party, string)> _known = [];

    public List<Report> Read()
    {
        Actor? list = null;
        for (var i = 0; i < r.Sentences.Count; i++)
        {
            var s = r.Sentences[i];
            if (s.Skipped || r.Norm(s.End - 1) is "?")
            {
                continue;
            }

            list = Bullet(s) ? list : null;
            if (list is not null || _cues.MayAsk(s))
            {
                Keep(list is { } by ? [.. _parts.Whole(Item(i, s, by))] : Said(i, s));
            }

            list = _cues.OpensList(i, s) ?? list;
        }

        Headline();
        var responses = new Responses(r, _filter).To(_found);
        var report = new DemandReport(r);
        return [.. _found.GroupBy(d => (_filter.Bearer(d), d.Issue!.Id, d.Kin)).Select(g => report.Of(g.Key.Item1, [.. g], responses))];
    }

    private List<DemandDraft> Said(int index, Sentence s)
    {
        var said = new List<DemandDraft>();
        foreach (var draft in _cues.In(index, s).SelectMany(Each).Where(_filter.MayDemand))
        {
            var before = said.Count > 0 ? said[^1] : _found.Count > 0 ? _found[^1] : (DemandDraft?)null;
            foreach (var part in _parts.Of(draft, before).Where(p => !_filter.Traded(p) && !_filter.General(p, _found)))
            {
                said.Add(_known.Contains((_filter.Bearer(part), part.Issue!.Id)) ? _parts.Renewed(part) : part);
            }
        }

        return said;
    }

    private void Keep(List<DemandDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            _found.Add(draft with { Kin = _kinds.Of(draft, _filter.Bearer(draft)) });
            _cues.Remember(draft.Sentence, draft.By, _filter.Bearer(draft));
            if (!r.Sentences[draft.Sentence].Heading)
            {
                _known.Add((_filter.Bearer(draft), draft.Issue!.Id));
            }
        }
    }

    /// <summary>A headline tells in few words what the text tells in full: it is no demand of its own beside one of the same party there.</summary>
    private void Headline()
    {
        if (_found.Count == 0 || !r.Sentences[_found[0].Sentence].Heading || Bullet(r.Sentences[_found[0].Sentence]))
        {
            return;
        }

        var line = _found[0].Sentence;
        _found.RemoveAll(d => d.Sentence == line && !Told(d, line, sameIssue: true) && Told(d, line, sameIssue: false));
    }

    /// <summary>Whether the text tells it again: on the same issue, or, where the headline's is uncertain or a refusal, on another.</summary>
    private bool Told(DemandDraft d, int line, bool sameIssue)
    {
        foreach (var told in _found)
        {
            var again = sameIssue ? told.Issue == d.Issue && told.Kin == d.Kin : d.Issue!.Id is "other" || (d.Kind is DemandKinds.Refusal && told.Kind is DemandKinds.Refusal && told.Sentence < line + 3);
            if (told.Sentence > line && again && _filter.Bearer(told) == _filter.Bearer(d))
            {
                return true;
            }
        }

        return false;
    }

    private bool Bullet(Sentence s) => r.Norm(s.First) is "•" or "-" or "—" || r.Norm(s.First + 1) is ")" or "." && r.Tokens[s.First].Length < 3;

    private DemandDraft Item(int index, Sentence s, Actor by)
    {
        var start = r.Tokens[s.First].IsWord ? s.First : s.First + 1;
        for (var i = start; i < s.End - 2 && i < start + 9; i++)
        {
            if (r.Norm(i) is ":" && _parts.Labels(start, i))
            {
                start = i + 1;
                break;
            }
        }

        return new DemandDraft(index, by, start, start + 1, start, s.End, DemandKinds.Demand) { Strong = true };
    }

    /// <summary>"Peking and Pyongyang demand": each of the two, where they are not the two sides.</summary>
    private IEnumerable<DemandDraft> Each(DemandDraft d)
    {
        yield return d;
        if (r.Norm(d.By.First - 1) is "and" && d.By.End <= d.Cue && r.MentionAt(d.By.First - 2) is { Acts: true } m && m.Party != d.By.Party
            && !(r.Sides.SideOf(m.Party) is { } one && r.Sides.SideOf(d.By.Party) is { } two && one != two))
        {
            yield return d with { By = new Actor(m.First, m.End, m.Party, m.Person, Both: false) };
        }
    }
}
