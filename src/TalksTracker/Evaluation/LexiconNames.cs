using TalksTracker.Vocabulary;

namespace TalksTracker.Evaluation;

/// <summary>The vocabulary's spellings, so that "UAE" and "United Arab Emirates" are one name to the evaluation.</summary>
public static class LexiconNames
{
    public static NameMatcher MatcherOf(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        var ids = new Dictionary<(NameKind Kind, string Spelling), string?>();
        foreach (var entry in lexicon.Names.Entries)
        {
            var spelling = string.Join(' ', entry.Words);
            foreach (var group in entry.Targets.Select(IdOf).Distinct().GroupBy(t => t.Kind))
            {
                // Two people of one surname: the spelling alone doesn't tell.
                var known = ids.TryGetValue((group.Key, spelling), out var before);
                ids[(group.Key, spelling)] = group.Count() == 1 && (!known || before == group.First().Id) ? group.First().Id : null;
            }
        }

        return new NameMatcher((kind, spelling) => ids.GetValueOrDefault((kind, string.Join(' ', NameTrie.WordsOf(spelling)))));
    }

    private static (NameKind Kind, string Id) IdOf(NameTarget target) => target switch
    {
        // A state and its government are one side, whichever the case names.
        { Party: { Of: { } state, Kind: PartyKind.Government } party } when party.Id.EndsWith("-government", StringComparison.Ordinal) => (NameKind.Party, state),
        { Party: { } party } => (NameKind.Party, party.Id),
        { Person: { } person } => (NameKind.Person, person.Id),
        { Place: { } place } => (NameKind.Place, place.Id),
        _ => throw new ArgumentException("A spelling names a party, a person or a place.", nameof(target)),
    };
}
