using System.Globalization;
using TalksTracker.Evidence;
using TalksTracker.Web.Ingestion;

namespace TalksTracker.Web.Features.About;

/// <summary>How much is stored, how much of it verifies, and how well the engine reads.</summary>
/// <param name="Kinds">Records of each kind.</param>
/// <param name="Cards">None where the engine's score was not measured, or its file can't be read.</param>
public sealed record AboutView(IReadOnlyDictionary<RecordKind, int> Kinds, int Reports, int Claims, CheckedQuotes Quotes, IReadOnlyList<ScoreCardView> Cards);

/// <summary>What a check of every stored quote found.</summary>
/// <param name="At">UTC.</param>
public sealed record CheckedQuotes(VerificationResult Result, DateTime At)
{
    public string Time => At.ToString("HH:mm", CultureInfo.InvariantCulture);
}

/// <summary>The engine's score on one gold file, as <c>evaluate</c> wrote it.</summary>
/// <param name="Gold">The file of texts read by hand.</param>
/// <param name="Quiet">Texts that state nothing of what is looked for.</param>
/// <param name="Broken">How many of these something was read from.</param>
public sealed record ScoreCardView(string Gold, int Cases, int Quiet, int Broken, IReadOnlyList<KindScoreView> Kinds);

public sealed record KindScoreView(
    string Kind, int Found, int Missed, int Wrong, double Precision, double Recall, double F1, IReadOnlyList<FieldScoreView> Fields);

/// <param name="Stated">Those where the text or the reading gives a value at all.</param>
public sealed record FieldScoreView(string Field, int Right, int Asked, int StatedRight, int Stated);
