using TalksTracker.Evidence;
using TalksTracker.Vocabulary;
using TalksTracker.Web.Components.Shared;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Parties;

/// <summary>What the kinds of parties, and what they were in a record, are called.</summary>
public static class PartyWords
{
    public static string Kind(PartyKind kind) => kind switch
    {
        PartyKind.State => "State",
        PartyKind.Government => "Government",
        PartyKind.ArmedGroup => "Armed group",
        PartyKind.Organisation => "Organisation",
        PartyKind.Bloc => "Bloc",
        PartyKind.Agency => "Agency",
        _ => "Mediator",
    };

    /// <summary>As a part of a sentence: "Russia: mediator".</summary>
    public static string Role(Role role) => role switch
    {
        Evidence.Role.Participant => "took part",
        Evidence.Role.HeadOfDelegation => "led the delegation",
        Evidence.Role.Mediator => "mediated",
        Evidence.Role.Host => "hosted",
        Evidence.Role.Observer => "observed",
        Evidence.Role.Guarantor => "guaranteed it",
        Evidence.Role.Signatory => "signed",
        Evidence.Role.Demander => "demanded",
        Evidence.Role.Addressee => "was asked",
        Evidence.Role.Responder => "answered",
        _ => "spoke",
    };

    public static string Count(int count, RecordKind kind) =>
        $"{Texts.Number(count)} {(count == 1 ? KindWords.One(kind) : KindWords.Many(kind))}";

    public static string Records(int count) => count == 1 ? "1 record" : $"{Texts.Number(count)} records";

    public static string Place(int rank) => rank.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
