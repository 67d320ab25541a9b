using System.Collections.Frozen;
using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Swaps;

/// <summary>The nouns for people who are exchanged, and the category each tells.</summary>
internal static class PeopleNouns
{
    private static readonly FrozenDictionary<string, PeopleCategory> Categories = Of(
        (PeopleCategory.Military, "pow pows soldier soldiers serviceman servicemen servicemembers servicewomen troops fighter fighters officers officer combatants defenders marines commanders rebels insurgents sailors personnel "
            + "captive captives pilots guards reservists conscripts guerrillas militants airmen commandos paramilitaries separatists militiamen cadets sergeants peacekeepers lieutenants generals"),
        (PeopleCategory.Prisoners, "prisoner prisoners inmates convicts jihadists prisoner-of-war spies"),
        (PeopleCategory.Detainees, "detainee detainees abductees"),
        (PeopleCategory.Hostages, "hostage hostages"),
        (PeopleCategory.Civilian, "civilian civilians journalists workers fishermen policemen doctors teachers villagers students engineers residents crew medics nurses missionaries nuns priests pupils seafarers seamen"),
        (PeopleCategory.Wounded, "wounded injured"),
        (PeopleCategory.Children, "children child minors teenagers schoolgirls schoolchildren girls boys"),
        (PeopleCategory.Bodies, "body bodies remains corpses corpse coffins coffin"),
        (PeopleCategory.Migrants, "migrant migrants deportees"),
        (PeopleCategory.Unspecified, "people persons individuals men women citizens nationals citizen national members foreigners businessmen police relatives nephews executives employees lawmen agents operatives tourists contractors lawyers politicians scientists drivers athletes academics researchers sympathisers sympathizers supporters bodyguards mercenaries volunteers"),
        (PeopleCategory.PoliticalPrisoners, "dissidents activists oppositionists"));

    /// <summary>Nouns for one person, who counts as one.</summary>
    public static readonly FrozenDictionary<string, PeopleCategory> Singular = Of(
        (PeopleCategory.Military, "soldier serviceman pilot officer sergeant marine sailor fighter commander colonel general airman"),
        (PeopleCategory.Prisoners, "prisoner spy hacker smuggler"),
        (PeopleCategory.Hostages, "hostage"),
        (PeopleCategory.Detainees, "detainee"),
        (PeopleCategory.Children, "child boy girl"),
        (PeopleCategory.PoliticalPrisoners, "dissident activist"),
        (PeopleCategory.Civilian, "civilian journalist reporter worker fisherman policeman doctor nurse missionary nun priest"),
        (PeopleCategory.Unspecified, "man woman citizen national teacher student academic professor businessman tourist diplomat captive lawyer engineer politician researcher executive player star athlete coach dancer musician programmer scientist trader banker mercenary agent assassin dealer trafficker blogger pastor veteran correspondent photographer scholar hitman backpacker aviator"));

    private static FrozenDictionary<string, PeopleCategory> Of(params ReadOnlySpan<(PeopleCategory Category, string Words)> groups)
    {
        var words = new Dictionary<string, PeopleCategory>(StringComparer.Ordinal);
        foreach (var (category, nouns) in groups)
        {
            foreach (var noun in nouns.Split(' '))
            {
                words.Add(noun, category);
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Nouns that by themselves say captivity, so that an exchange of them is an exchange of people.</summary>
    public static readonly WordSet Captive = WordSet.Split("pow pows prisoner prisoners captive captives detainee detainees hostage hostages bodies remains inmates abductees prisoner-of-war corpses coffins");

    private static readonly WordSet Beginnings = WordSet.Of([.. Categories.Keys, "service", "leaders", "suspects", "officials", "figures"]);

    private static readonly WordSet Taken = WordSet.Split("detained jailed imprisoned captured convicted");

    /// <summary>The noun that begins at a token: "prisoners of war" is one.</summary>
    public static bool At(Reading r, int at, int limit, out PeopleCategory category, out int end)
    {
        (category, end) = (PeopleCategory.Unspecified, at + 1);
        if (at >= limit || !r.Is(at, Beginnings) || !r.Tokens[at].IsWord)
        {
            return false;
        }

        var norm = r.Norm(at);
        if (norm is "service" && r.Norm(at + 1) is "members" or "member" or "personnel" && at + 1 < limit)
        {
            (category, end) = (PeopleCategory.Military, at + 2);
            return true;
        }

        if (norm is "leaders" or "suspects" or "officials" or "figures" && r.Any(at - 4, at, Taken))
        {
            (category, end) = (PeopleCategory.Unspecified, at + 1);
            return true;
        }

        if (Categories.TryGetValue(norm, out category))
        {
            end = OfWar(r, at, limit);
            category = end > at + 1 ? PeopleCategory.Military
                : category == PeopleCategory.Prisoners && r.Norm(at - 1) is "political" ? PeopleCategory.PoliticalPrisoners
                : category is PeopleCategory.Prisoners && r.Norm(at - 1) is "war" ? PeopleCategory.Military
                : category is PeopleCategory.Unspecified && (r.Norm(at - 1) is "foreign" || norm is "foreigners") ? PeopleCategory.ForeignNationals
                : category;
            return true;
        }

        return false;
    }

    private static int OfWar(Reading r, int at, int limit)
    {
        if (r.Norm(at) is not ("prisoners" or "prisoner"))
        {
            return at + 1;
        }

        var i = r.Norm(at + 1) is "-" ? at + 2 : at + 1;
        var j = r.Norm(i + 1) is "-" ? i + 2 : i + 1;
        return r.Norm(i) is "of" && r.Norm(j) is "war" && j < limit ? j + 1 : at + 1;
    }

    /// <summary>"Two Americans": a people's name is a noun of its own.</summary>
    public static bool PeopleAt(Reading r, int at, out Mention mention)
    {
        mention = r.MentionAt(at) is { Form: NameForm.People } m && m.First == at ? m : default;
        return mention.Party is not null;
    }
}
