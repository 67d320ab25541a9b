using TalksTracker.Evidence;

namespace TalksTracker.Web.Features.About;

/// <summary>Where a field's value comes from.</summary>
public enum FieldSource
{
    /// <summary>A claim: words of an article.</summary>
    Words,

    /// <summary>A written rule over claims.</summary>
    Rule,

    /// <summary>The vocabulary's files.</summary>
    Vocabulary,

    /// <summary>What is known of the article's origin.</summary>
    Origin,
}

/// <param name="Key">Its name and meaning stand in the texts under <c>About.Field.{key}</c> and <c>About.Field.{key}.Means</c>.</param>
public sealed record CodeBookField(string Key, FieldSource Source);

/// <param name="Kind">Null for what every record has.</param>
public sealed record CodeBookPart(RecordKind? Kind, IReadOnlyList<CodeBookField> Fields);

/// <summary>Every kind of record with its fields.</summary>
public static class CodeBook
{
    public static IReadOnlyList<CodeBookPart> Parts { get; } =
    [
        new(null, [
            new("Modality", FieldSource.Words), new("Process", FieldSource.Rule), new("Parties", FieldSource.Words),
            new("Title", FieldSource.Rule), new("Disputed", FieldSource.Rule), new("Published", FieldSource.Origin)]),
        new(RecordKind.Round, [
            new("Date", FieldSource.Words), new("Place", FieldSource.Words), new("Participants", FieldSource.Words),
            new("Heads", FieldSource.Words), new("Hosts", FieldSource.Words), new("Mediators", FieldSource.Words),
            new("Ordinal", FieldSource.Words), new("Format", FieldSource.Words), new("Level", FieldSource.Words),
            new("Outcome", FieldSource.Words)]),
        new(RecordKind.Swap, [
            new("Date", FieldSource.Words), new("DateAgreed", FieldSource.Words), new("Place", FieldSource.Words),
            new("Returned", FieldSource.Words), new("Category", FieldSource.Words), new("PartOfAnother", FieldSource.Rule),
            new("Mediators", FieldSource.Words), new("Stage", FieldSource.Words), new("AgreedIn", FieldSource.Rule)]),
        new(RecordKind.Demand, [
            new("Demander", FieldSource.Words), new("Addressee", FieldSource.Words), new("Issue", FieldSource.Vocabulary),
            new("Statement", FieldSource.Words), new("DemandKind", FieldSource.Words), new("Condition", FieldSource.Words),
            new("Response", FieldSource.Words), new("Stated", FieldSource.Origin), new("Answer", FieldSource.Rule)]),
        new(RecordKind.Agreement, [
            new("Summary", FieldSource.Words), new("Issue", FieldSource.Vocabulary), new("Signatories", FieldSource.Words), new("Date", FieldSource.Words)]),
        new(RecordKind.Statement, [
            new("Statement", FieldSource.Words), new("Speaker", FieldSource.Words), new("Issue", FieldSource.Vocabulary), new("Date", FieldSource.Words)]),
    ];
}
