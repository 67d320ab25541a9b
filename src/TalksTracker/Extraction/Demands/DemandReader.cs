using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Demands;

/// <summary>Reads what each party asks, insists on, makes a condition or refuses: one report per party and issue, with every
/// sentence that says so.</summary>
internal sealed class DemandReader
{
    private readonly Reading _r;
    private readonly Bearers _bearers;
    private readonly DemandParts _parts;
    private readonly AskingCues _asking;
    private readonly OwnedCues _owned;
    private readonly DutyCues _duty;
    private readonly ConditionCues _conditions;
    private readonly RefusalCues _refusals;
    private readonly DemandReport _report;

    public DemandReader(Reading reading, IssueClassifier issues)
    {
        var clauses = new Clauses(reading);
        (_r, _bearers, _parts) = (reading, new Bearers(reading), new DemandParts(reading, issues));
        (_asking, _owned, _duty) = (new AskingCues(reading, clauses, _bearers), new OwnedCues(reading, clauses, _bearers), new DutyCues(reading, clauses, _bearers));
        (_conditions, _refusals, _report) = (new ConditionCues(reading, clauses, _bearers), new RefusalCues(reading, clauses, _bearers), new DemandReport(reading));
    }

    public List<Report> Read()
    {
        var found = new List<DemandDraft>();
        Actor? list = null;
        for (var i = 0; i < _r.Sentences.Count; i++)
        {
            var s = _r.Sentences[i];
            if (s.Skipped || _r.Norm(s.End - 1) is "?")
            {
                continue;
            }

            var count = found.Count;
            list = Bullet(s) ? list : null;
            foreach (var draft in (list is null ? In(i, s) : []).SelectMany(Each).Where(MayDemand))
            {
                foreach (var part in _parts.Of(draft, found.Count > 0 ? found[^1] : null).Where(p => !Traded(p) && !General(p, found)).ToList())
                {
                    found.Add(found.Exists(d => d.Issue == part.Issue && d.Sentence < i && Bearer(d) == Bearer(part)) ? _parts.Renewed(part) : part);
                }
            }

            if (list is { } by && found.Count == count)
            {
                found.AddRange(_parts.Whole(Item(i, s, by)));
            }

            list = _owned.OpensList(i, s) ?? list;
        }

        var responses = new Responses(_r, _bearers, Bearer).To(found);
        return [.. found.GroupBy(d => (Bearer(d), d.Issue!.Id)).Select(g => _report.Of(g.Key.Item1, [.. g], responses))];
    }

    private IEnumerable<DemandDraft> In(int index, Sentence s)
    {
        for (var i = s.First; i < s.End; i++)
        {
            if (_r.Tokens[i].IsWord && At(index, s, i) is { } draft && draft.End > draft.First)
            {
                yield return draft;
            }
        }
    }

    private DemandDraft? At(int index, Sentence s, int i) =>
        _asking.At(index, s, i) ?? _owned.At(index, s, i) ?? _duty.At(index, s, i) ?? _conditions.At(index, s, i) ?? _refusals.At(index, s, i) ?? Again(index, s, i);

    /// <summary>"Moscow has made the same demand".</summary>
    private DemandDraft? Again(int index, Sentence s, int i) =>
        _r.Norm(i) is "same" && _r.Norm(i + 1) is "demand" or "request" or "condition" && Actors.Before(_r, s, i) is { Party: not null } by
            ? new DemandDraft(index, by, i, i + 2, i - 1, i + 2, DemandKinds.Demand) { Same = true }
            : null;

    private bool Bullet(Sentence s) => _r.Norm(s.First) is "•" or "-" or "—" || _r.Norm(s.First + 1) is ")" or "." && _r.Tokens[s.First].Length < 3;

    private DemandDraft Item(int index, Sentence s, Actor by)
    {
        var start = _r.Tokens[s.First].IsWord ? s.First : s.First + 1;
        for (var i = start; i < s.End - 2 && i < start + 9; i++)
        {
            if (_r.Norm(i) is ":" && _parts.Labels(start, i))
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
        if (_r.Norm(d.By.First - 1) is "and" && d.By.End <= d.Cue && _r.MentionAt(d.By.First - 2) is { Acts: true } m && m.Party != d.By.Party
            && !(_r.Sides.SideOf(m.Party) is { } one && _r.Sides.SideOf(d.By.Party) is { } two && one != two))
        {
            yield return d with { By = new Actor(m.First, m.End, m.Party, m.Person, Both: false) };
        }
    }

    /// <summary>People offered for people are a swap, and no demand.</summary>
    private bool Traded(DemandDraft d) => d.Issue!.Id is "prisoners-hostages" && _r.Norm(d.Cue) is "offered" or "offers" or "exchange" or "return";

    /// <summary>"Rejects Moscow's terms" after several of them: which one is open.</summary>
    private bool General(DemandDraft d, List<DemandDraft> found)
    {
        var plural = d.Kind is DemandKinds.Refusal && d.Same && d.IssueFirst == d.First && Enumerable.Range(d.First, Math.Min(4, d.End - d.First)).Any(i => _r.Norm(i) is "terms" or "demands" or "conditions" or "proposals" or "calls");
        return plural && found.Where(f => f.Sentence >= d.Sentence - 6 && Bearer(f) != Bearer(d)).Select(f => f.Issue!.Id).Distinct().Take(2).Count() > 1;
    }

    /// <summary>Asked of both sides alike, as mediators do.</summary>
    private bool Mediates(DemandDraft d)
    {
        for (var i = d.Cue + 1; i < d.First + 6 && i < d.End; i++)
        {
            if (_r.Norm(i) is "sides" or "parties" || (_r.MentionAt(i) is { Acts: true } m && m.First == i && _r.Norm(m.End) is "and" && (_r.MentionAt(m.End + 1) ?? _r.MentionAt(m.End + 2)) is { Acts: true, Party: { } other } && other != m.Party))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Appeals of third parties are no demands of the talks.</summary>
    private bool MayDemand(DemandDraft d) => d.By.Party is { } party && !(d.Appeal && Mediates(d))
        && (_r.Sides.SideOf(party) is not null || (!d.Appeal && ((_r.Sides.Process?.Associated.Contains(party) ?? false) || Sided(d))));

    private bool Sided(DemandDraft d) => SidesFinder.Of(_r, _r.Sentences[d.Sentence].First, _r.Sentences[d.Sentence].End) is var sides && sides != _r.Sides && sides.SideOf(d.By.Party) is not null;

    private Party Bearer(DemandDraft d) => _r.Sides.SideOf(d.By.Party) ?? d.By.Party!;
}
