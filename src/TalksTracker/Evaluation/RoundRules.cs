namespace TalksTracker.Evaluation;

/// <summary>Rounds are the same by who met, when and where.</summary>
/// <remarks>
/// A pair shares a party, and its dates don't exclude each other. Then the same or an overlapping date is enough, or the same
/// place; where neither has both to compare, the same status. Another place is allowed only on the same date.
/// </remarks>
internal sealed class RoundRules(NameMatcher names) : ItemRules<RoundItem>("rounds", names)
{
    public override double Likeness(RoundItem gold, RoundItem read)
    {
        var shared = read.Parties.Count(r => gold.Parties.Concat(gold.Allowed.For("parties")).Any(g => SameParty(g, r)));
        var date = Dates.Compare(gold.Date, read.Date, gold.Allowed);
        if (shared == 0 || date == DateLikeness.Disjoint)
            return 0;

        var bothPlaced = gold.Place is not null && read.Place is not null;
        var samePlace = read.Place is not null && Value("place", gold, gold.Place, read.Place, SamePlace).Right;
        var sameStatus = gold.Status == read.Status || gold.Allowed.Allows("status", read.Status, SameWord);
        var dated = date is DateLikeness.Same or DateLikeness.Overlapping;
        if (!dated && !samePlace && (bothPlaced || !sameStatus))
            return 0;

        return 2.0 * shared / Math.Max(gold.Parties.Count, read.Parties.Count) + Dates.Weight(date)
            + (samePlace ? 1.5 : 0) + (sameStatus ? 0.5 : 0);
    }

    public override IEnumerable<FieldCheck> Compare(RoundItem gold, RoundItem read)
    {
        yield return Value("date", gold, gold.Date, read.Date, Dates.Equal);
        yield return Value("place", gold, gold.Place, read.Place, SamePlace);
        yield return Values("parties", gold, gold.Parties, read.Parties, SameParty);
        yield return Heads(gold, read);
        yield return Value("status", gold, gold.Status, read.Status, SameWord);
        yield return Values("hosts", gold, gold.Hosts, read.Hosts, SameParty);
        yield return Value("role", gold, gold.Role, read.Role, SameWord);
    }

    /// <summary>Each head that gold names leads the same party, and nobody else leads.</summary>
    private FieldCheck Heads(RoundItem gold, RoundItem read)
    {
        var all = gold.Heads.All(g => read.Heads.Any(r => SameHead(g, r)));
        var only = read.Heads.All(r => gold.Heads.Any(g => SameHead(g, r)) || gold.Allowed.Allows("heads", r.Value, SamePerson));
        return new FieldCheck("heads", all && only, gold.Heads.Count + read.Heads.Count > 0, InWords(gold), InWords(read));
    }

    private bool SameHead(KeyValuePair<string, string> gold, KeyValuePair<string, string> read) =>
        SameParty(gold.Key, read.Key) && SamePerson(gold.Value, read.Value);

    private bool SamePerson(string? left, string? right) => Names.Same(NameKind.Person, left, right);

    private static string InWords(RoundItem round) => InWords(round.Heads.Select(h => $"{h.Key}: {h.Value}"));
}
