using System.Text.Json;

namespace TalksTracker.Web.Features.About;

/// <summary>Reads the scores that <c>evaluate data/gold --score data/gold/score.json</c> writes and the build carries along.</summary>
public sealed partial class ScoreCardFile(string path, ILogger<ScoreCardFile> logger)
{
    /// <returns>One for each gold file; none where none can be read: a page without scores is better than one that invents some.</returns>
    public async Task<IReadOnlyList<ScoreCardView>> ReadAsync(CancellationToken cancellationToken = default)
    {
        if (!File.Exists(path))
            return [];
        try
        {
            await using var file = File.OpenRead(path);
            using var document = await JsonDocument.ParseAsync(file, cancellationToken: cancellationToken);
            return [.. document.RootElement.GetProperty("scores").EnumerateArray().Select(Card)];
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException
            or IOException or UnauthorizedAccessException)
        {
            LogUnreadable(problem, path);
            return [];
        }
    }

    private static ScoreCardView Card(JsonElement card) => new(
        Text(card, "gold"), Number(card, "cases"), Number(card, "quietCases"), Number(card, "brokenSilences"),
        [.. card.GetProperty("kinds").EnumerateArray().Select(k => new KindScoreView(
            Text(k, "kind"), Number(k, "found"), Number(k, "missed"), Number(k, "wrong"),
            k.GetProperty("precision").GetDouble(), k.GetProperty("recall").GetDouble(), k.GetProperty("f1").GetDouble(),
            [.. k.GetProperty("fields").EnumerateArray().Select(f => new FieldScoreView(
                Text(f, "field"), Number(f, "right"), Number(f, "asked"), Number(f, "statedRight"), Number(f, "stated")))]))]);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new JsonException($"{name} is null");

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    [LoggerMessage(LogLevel.Warning, "The score card {Path} can't be read")]
    private partial void LogUnreadable(Exception problem, string path);
}
