using TalksTracker.Evidence;
using TalksTracker.Vocabulary;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Parties;

/// <summary>What the kinds of parties, and what they were in a record, are called.</summary>
public static class PartyWords
{
    public static string Kind(PartyKind kind) => Texts.Of($"Party.Kind.{kind}");

    /// <summary>What somebody did, as a line says it after the name.</summary>
    public static string Role(Role role) => Texts.Of($"Party.Role.{role}");
}
