using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Rounds;

/// <summary>Reads the rounds of talks that an article tells of.</summary>
internal sealed class RoundReader(Reading r)
{
    private static readonly WordSet At = WordSet.Of("at");

    private readonly RoundDrafts _drafts = new(r);
    private readonly Hosts _hosts = new(r);

    public List<Report> Read()
    {
        var groups = new List<RoundDraft>();
        for (var i = 0; i < r.Sentences.Count; i++)
        {
            if (r.Sentences[i].Skipped)
            {
                continue;
            }

            foreach (var draft in _drafts.Of(i, groups.Count > 0))
            {
                RoundGrouping.Add(groups, draft);
            }
        }

        Headline(groups);
        if (groups.Count > 0)
        {
            Place(groups, new Heads(r).Find());
        }

        Host(groups);
        AtTheTable(groups);
        groups.RemoveAll(g => g.Place is null && g.Date is null && (!g.Roles.Exists(o => o.Role is Role.HeadOfDelegation) || g.Modality.Modality is not Modality.Happened));
        new RoundOutcomes(r).AddTo(groups);
        return [.. groups.Select(ToReport)];
    }

    /// <summary>"Brussels: the two part with nothing to show": the city of the headline, where the round itself names no place.</summary>
    private void Headline(List<RoundDraft> groups)
    {
        if (Chief(groups) is { Place: null } main && r.Sentences.FindIndex(s => !s.Skipped) is >= 0 and var first && r.Sentences[first].Heading)
        {
            main.Place = new RoundPlaces(r).Dateline(first, main.Sides);
        }
    }

    private static ILookup<int, RoundDraft> BySentence(List<RoundDraft> groups) => groups.SelectMany(g => g.Sentences, (g, i) => (g, i)).ToLookup(p => p.i, p => p.g);

    private static RoundDraft? Chief(List<RoundDraft> groups) => groups.Find(g => g is { Background: false, Done: true });

    /// <summary>Heads lead in the round of their own sentence, otherwise in the article's main one.</summary>
    private static void Place(List<RoundDraft> groups, List<Head> heads)
    {
        var told = BySentence(groups);
        foreach (var head in heads)
        {
            var own = told[head.Sentence].Where(g => !g.Background).ToList();
            if ((own.Find(g => g.Done) ?? own.FirstOrDefault() ?? Chief(groups)) is { } round && Leads(round, head.Claim.Party) && !round.Roles.Exists(o => o.Role == Role.HeadOfDelegation && o.Party == head.Claim.Party))
            {
                round.Roles.Add(head.Claim);
            }
        }
    }

    private static bool Leads(RoundDraft round, Party party) => round.Sides.Parties.Contains(party) || round.Sides.SideOf(party) is not null || round.Meeting.Others.Any(m => m.Party == party);

    /// <summary>Hosts told with a round; those told apart go with the main one.</summary>
    private void Host(List<RoundDraft> groups)
    {
        if (groups.Count == 0)
        {
            return;
        }

        var (told, main) = (BySentence(groups), Chief(groups));
        for (var i = 0; i < r.Sentences.Count; i++)
        {
            var s = r.Sentences[i];
            if (s.Skipped || !_hosts.MayName(s))
            {
                continue;
            }

            var round = told[i].FirstOrDefault() ?? main;
            round?.Roles.AddRange(_hosts.In(s, round.Sides).Where(c => !round.Roles.Exists(o => o.Role == c.Role && o.Party == c.Party)));
        }
    }

    /// <summary>"Greece, Turkey and Britain, the guarantor powers, were at the table": third parties that take part in the main round.</summary>
    private void AtTheTable(List<RoundDraft> groups)
    {
        if (Chief(groups) is not { } main)
        {
            return;
        }

        foreach (var s in r.Sentences.Where(s => !s.Skipped))
        {
            for (var i = s.First + 1; i + 2 < s.End; i++)
            {
                if (r.Is(i, At) && r.Norm(i + 1) is "the" && r.Norm(i + 2) is "table" && r.Norm(i - 1) is "were" or "was" or "sat")
                {
                    main.Table.AddRange(r.MentionsIn(Math.Max(s.First, i - 20), i).Where(m => m is { Acts: true, IsPerson: false, Party.Kind: PartyKind.State or PartyKind.Organisation, Form: NameForm.Name or NameForm.Metonym } && main.Sides.SideOf(m.Party) is null)
                        .Select(m => new RoleClaim(r.Quote(m), "round-party", Role.Participant, m.Party!)));
                }
            }
        }
    }

    private Report ToReport(RoundDraft g)
    {
        var passages = g.Sentences.Distinct().Order().Select(i => r.Quote(r.Sentences[i])).ToList();
        var claims = new List<Claim>();
        claims.AddRange(g.Sides.Parties.Select(p => Participant(g, p)).OfType<RoleClaim>());
        claims.AddRange(g.Meeting.Others.Select(m => new RoleClaim(r.Quote(m), "round-party", Role.Participant, m.Party!)));
        claims.AddRange(g.Table);
        claims.AddRange(g.Roles);
        claims.AddRange(new Claim?[] { g.Date, g.Place, g.Ordinal, g.Format }.OfType<Claim>());
        claims.AddRange(g.Outcomes);
        return new Report(RecordKind.Round, g.Modality.Modality, r.Quote(g.Modality.First, g.Modality.End), passages, SameClaim.Once(claims))
        {
            Background = g.Background,
            Process = g.Sides.Process,
        };
    }

    /// <summary>The words that name a side: in the round's own sentences, otherwise the first in the article, otherwise those for both
    /// ("the warring factions").</summary>
    private RoleClaim? Participant(RoundDraft g, Party party) =>
        g.Sentences.SelectMany(i => r.MentionsIn(r.Sentences[i].First, r.Sentences[i].End)).Concat(r.Mentions)
            .Where(m => g.Sides.SideOf(m.Party) == party).Select(m => r.Quote(m)).Concat(g.Sentences.Select(Together).OfType<Quote>()).Concat(ByWord(party))
            .Select(q => new RoleClaim(q, "round-party", Role.Participant, party)).FirstOrDefault();

    /// <summary>"The North": a side that only such a word names.</summary>
    private IEnumerable<Quote> ByWord(Party party) => Enumerable.Range(0, r.Tokens.Count).Where(i => SideWords.At(r, i) == party).Take(1).Select(i => r.Quote(i, i + 1));

    private Quote? Together(int sentence)
    {
        var s = r.Sentences[sentence];
        for (var i = s.First + 1; i < s.End; i++)
        {
            if (r.Norm(i) is "sides" or "factions" or "parties" or "rivals" or "foes" or "delegations" or "generals")
            {
                return r.Quote(i - 1, i + 1);
            }
        }

        return null;
    }
}
