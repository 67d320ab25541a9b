using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction;

/// <summary>Whether a text is about a conflict between parties at all. A currency swap, a strike over pay and talks about tariffs are not.</summary>
internal static class Relevance
{
    private static readonly WordSet Conflict = WordSet.Split(
        "war ceasefire truce peace prisoner prisoners pow pows hostage hostages captives detainees troops militant militants rebels insurgents fighting "
        + "invasion sanctions hostilities armed captivity conflict nuclear occupied airstrikes offensive delegations delegation militia guerrillas soldiers freed "
        + "imprisoned jailed captive jail jails detained fighters captured kidnapped abducted junta army");

    /// <summary>Signs that count where the two sides of a known process are named.</summary>
    private static readonly WordSet Talks = WordSet.Split(
        "talks negotiations mediation mediators mediator envoy captives jailed swapped exchanged released release repatriated repatriation handover remains "
        + "peacekeepers recognition denuclearization denuclearisation summit independence referendum autonomy shelling clashes blockade treaty disarm disarming "
        + "disarmament coup insurgency sovereignty naval military separatists guerrilla fighters weapons army opposition ceasefires accord");

    /// <summary>What talks between states are about that have no conflict.</summary>
    private static readonly WordSet Commerce = WordSet.Split(
        "tariff tariffs levies duties stocks shares exporters importers imports currency investors bonds creditors wages fares quotas emissions warming climate "
        + "carbon coal");

    public static bool Holds(Reading reading)
    {
        if (!reading.Sides.Known)
        {
            return false;
        }

        var (signs, commerce) = (0, 0);
        var known = reading.Sides.Process is not null;
        foreach (var token in reading.Tokens)
        {
            signs += Conflict.Contains(token) || (known && Talks.Contains(token)) ? 1 : 0;
            commerce += Commerce.Contains(token) ? 1 : 0;
        }

        return signs >= (known ? 1 : 2) && (commerce == 0 || commerce < signs);
    }
}
