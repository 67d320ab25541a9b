using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Rounds;

/// <summary>Whether those who meet or sign in a sentence are the sides of a conflict or their delegates.</summary>
internal static class RoundSubjects
{
    /// <summary>"Met" counts where delegations, negotiators, sides or both parties are the ones who meet.</summary>
    public static bool Delegations(Reading r, Sentence s, int verb)
    {
        for (var i = Math.Max(s.First, verb - 40); i < Math.Min(s.End, verb + 8); i++)
        {
            if (i < verb - 14 && r.Norm(i) is not ("delegations" or "teams" or "sides"))
            {
                continue;
            }

            if (r.Norm(i) is "delegations" or "negotiators" or "delegation" or "representatives" or "envoys" or "teams" or "sides" or "ministers" or "officials" or "spokesmen" or "commanders" or "generals" or "commissioner" or "armies" or "presidents" or "leaders" or "delegates")
            {
                return true;
            }
        }

        return Actors.Before(r, s, verb) is { Party: not null } && SidesNamed(r, s) > 1;
    }

    /// <summary>"The parties signed", "commanders of both armies signed".</summary>
    public static bool Plural(Reading r, Sentence s, int verb)
    {
        for (var i = verb - 1; i >= s.First && i > verb - 20; i--)
        {
            if (r.Norm(i) is "sides" or "parties" or "factions" or "delegations" or "commanders" or "envoys" or "representatives" or "rivals" or "foes" or "negotiators")
            {
                return true;
            }
        }

        return false;
    }

    public static int SidesNamed(Reading r, Sentence s) => r.MentionsIn(s.First, s.End).Select(m => r.Sides.SideOf(m.Party)).OfType<Vocabulary.Party>().Distinct().Count();
}
