using System.Collections.Frozen;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Swaps;

/// <summary>The nouns for people who are exchanged, and the category each tells.</summary>
internal static class PeopleNouns
{
    private static readonly FrozenDictionary<string, PeopleCategory> Categories = new Dictionary<string, PeopleCategory>(StringComparer.Ordinal)
    {
        ["pow"] = PeopleCategory.Military, ["pows"] = PeopleCategory.Military, ["soldier"] = PeopleCategory.Military, ["soldiers"] = PeopleCategory.Military, ["serviceman"] = PeopleCategory.Military,
        ["servicemen"] = PeopleCategory.Military, ["servicemembers"] = PeopleCategory.Military, ["servicewomen"] = PeopleCategory.Military, ["troops"] = PeopleCategory.Military, ["fighter"] = PeopleCategory.Military,
        ["fighters"] = PeopleCategory.Military, ["officers"] = PeopleCategory.Military, ["officer"] = PeopleCategory.Military, ["combatants"] = PeopleCategory.Military, ["defenders"] = PeopleCategory.Military,
        ["marines"] = PeopleCategory.Military, ["commanders"] = PeopleCategory.Military, ["rebels"] = PeopleCategory.Military, ["insurgents"] = PeopleCategory.Military, ["sailors"] = PeopleCategory.Military, ["personnel"] = PeopleCategory.Military,
        ["captive"] = PeopleCategory.Military, ["captives"] = PeopleCategory.Military, ["prisoner"] = PeopleCategory.Prisoners, ["prisoners"] = PeopleCategory.Prisoners, ["inmates"] = PeopleCategory.Prisoners, ["convicts"] = PeopleCategory.Prisoners,
        ["detainee"] = PeopleCategory.Detainees, ["detainees"] = PeopleCategory.Detainees, ["abductees"] = PeopleCategory.Detainees, ["hostage"] = PeopleCategory.Hostages, ["hostages"] = PeopleCategory.Hostages,
        ["civilian"] = PeopleCategory.Civilian, ["civilians"] = PeopleCategory.Civilian, ["wounded"] = PeopleCategory.Wounded, ["injured"] = PeopleCategory.Wounded,
        ["children"] = PeopleCategory.Children, ["child"] = PeopleCategory.Children, ["minors"] = PeopleCategory.Children, ["teenagers"] = PeopleCategory.Children,
        ["body"] = PeopleCategory.Bodies, ["bodies"] = PeopleCategory.Bodies, ["remains"] = PeopleCategory.Bodies, ["corpses"] = PeopleCategory.Bodies,
        ["migrant"] = PeopleCategory.Migrants, ["migrants"] = PeopleCategory.Migrants, ["people"] = PeopleCategory.Unspecified, ["persons"] = PeopleCategory.Unspecified, ["individuals"] = PeopleCategory.Unspecified,
        ["men"] = PeopleCategory.Unspecified, ["women"] = PeopleCategory.Unspecified, ["citizens"] = PeopleCategory.Unspecified, ["nationals"] = PeopleCategory.Unspecified, ["citizen"] = PeopleCategory.Unspecified,
        ["national"] = PeopleCategory.Unspecified, ["members"] = PeopleCategory.Unspecified, ["foreigners"] = PeopleCategory.ForeignNationals, ["dissidents"] = PeopleCategory.PoliticalPrisoners, ["activists"] = PeopleCategory.PoliticalPrisoners,
        ["journalists"] = PeopleCategory.Civilian, ["workers"] = PeopleCategory.Civilian, ["pilots"] = PeopleCategory.Military, ["guards"] = PeopleCategory.Military,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Nouns that by themselves say captivity, so that an exchange of them is an exchange of people.</summary>
    private static readonly FrozenSet<string> Captive = FrozenSet.ToFrozenSet(
        ["pow", "pows", "prisoner", "prisoners", "captive", "captives", "detainee", "detainees", "hostage", "hostages", "bodies", "remains", "inmates", "abductees", "prisoner-of-war"], StringComparer.Ordinal);

    /// <summary>The noun that begins at a token: "prisoners of war" is one.</summary>
    public static bool At(Reading r, int at, int limit, out PeopleCategory category, out int end)
    {
        (category, end) = (PeopleCategory.Unspecified, at + 1);
        if (at >= limit || !r.Tokens[at].IsWord)
        {
            return false;
        }

        var norm = r.Norm(at);
        if (norm is "service" && r.Norm(at + 1) is "members" or "member" or "personnel" && at + 1 < limit)
        {
            (category, end) = (PeopleCategory.Military, at + 2);
            return true;
        }

        if (norm is "family" && r.Norm(at + 1) is "members")
        {
            return false;
        }

        if (Categories.TryGetValue(norm, out category))
        {
            end = OfWar(r, at, limit);
            category = end > at + 1 ? PeopleCategory.Military
                : category == PeopleCategory.Prisoners && r.Norm(at - 1) is "political" ? PeopleCategory.PoliticalPrisoners
                : category is PeopleCategory.Prisoners && r.Norm(at - 1) is "war" ? PeopleCategory.Military
                : category is PeopleCategory.Unspecified && r.Norm(at - 1) is "foreign" ? PeopleCategory.ForeignNationals
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

    public static bool SaysCaptivity(string norm) => Captive.Contains(norm);
}
