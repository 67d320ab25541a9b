using System.Collections.Frozen;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction;

/// <summary>Whether a text is about a conflict between parties at all. A currency swap, a strike over pay and talks about tariffs are not.</summary>
internal static class Relevance
{
    private static readonly FrozenSet<string> Conflict = FrozenSet.ToFrozenSet(
        ["war", "ceasefire", "truce", "peace", "prisoner", "prisoners", "pow", "pows", "hostage", "hostages", "captives", "detainees", "troops", "militant", "militants", "rebels", "insurgents", "fighting", "invasion",
         "sanctions", "hostilities", "armed", "captivity", "conflict", "nuclear", "occupied", "airstrikes", "offensive", "delegations", "delegation", "militia", "guerrillas", "soldiers", "freed", "imprisoned", "jailed", "captive", "jail", "jails", "detained"],
        StringComparer.Ordinal);

    /// <summary>Signs that count where the two sides of a known process are named.</summary>
    private static readonly FrozenSet<string> Talks = FrozenSet.ToFrozenSet(
        ["talks", "negotiations", "mediation", "mediators", "mediator", "envoy", "captives", "jailed", "peacekeepers", "recognition", "denuclearization", "denuclearisation", "summit",
         "independence", "referendum", "autonomy", "fighters", "weapons", "army", "opposition", "ceasefires", "accord"], StringComparer.Ordinal);

    /// <summary>What talks between states are about that have no conflict.</summary>
    private static readonly FrozenSet<string> Commerce = FrozenSet.ToFrozenSet(
        ["tariff", "tariffs", "levies", "duties", "stocks", "shares", "exporters", "importers", "imports", "currency", "investors", "bonds", "creditors", "wages", "fares", "quotas"], StringComparer.Ordinal);

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
            signs += Conflict.Contains(token.Norm) || (known && Talks.Contains(token.Norm)) ? 1 : 0;
            commerce += Commerce.Contains(token.Norm) ? 1 : 0;
        }

        return signs >= (known ? 1 : 2) && commerce <= signs;
    }
}
