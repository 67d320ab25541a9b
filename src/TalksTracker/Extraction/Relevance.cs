using System.Collections.Frozen;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction;

/// <summary>Whether a text is about a conflict between parties at all. A currency swap and a strike over pay are not.</summary>
internal static class Relevance
{
    private static readonly FrozenSet<string> Conflict = FrozenSet.ToFrozenSet(
        ["war", "ceasefire", "truce", "peace", "prisoner", "prisoners", "pow", "pows", "hostage", "hostages", "captives", "detainees", "troops", "militant", "militants", "rebels", "insurgents", "fighting", "invasion",
         "sanctions", "hostilities", "armed", "captivity", "conflict", "nuclear", "occupied", "airstrikes", "offensive", "delegations", "delegation", "militia", "guerrillas", "soldiers"],
        StringComparer.Ordinal);

    /// <summary>What talks between states are about that have no conflict.</summary>
    private static readonly FrozenSet<string> Trade = FrozenSet.ToFrozenSet(
        ["tariff", "tariffs", "duties", "levies", "currency", "shares", "stocks", "imports", "bonds", "creditors", "wages", "fares", "quotas"], StringComparer.Ordinal);

    public static bool Holds(Reading reading)
    {
        if (!reading.Sides.Known)
        {
            return false;
        }

        var signs = 0;
        foreach (var token in reading.Tokens)
        {
            signs += Conflict.Contains(token.Norm) ? 1 : 0;
        }

        return signs >= (reading.Sides.Process is null ? 2 : 1) && !(signs < 4 && reading.Tokens.Count(t => Trade.Contains(t.Norm)) > signs);
    }
}
