using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Data;

public sealed class TalksDbTests : IAsyncLifetime
{
    private TalksDatabase _database = null!;

    public async Task InitializeAsync() => _database = await TalksDatabase.MigratedAsync();

    public Task DisposeAsync()
    {
        _database.Dispose();
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData("foreign_keys", "1")]
    [InlineData("journal_mode", "wal")]
    public async Task Connection_Always_HasSetting(string pragma, string expected)
    {
        await using var db = _database.CreateDbContext();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA " + pragma;

        (await command.ExecuteScalarAsync())!.ToString().ShouldBe(expected);
    }

    [Fact]
    public async Task Save_RowThatPointsNowhere_IsRefused()
    {
        await using var db = _database.CreateDbContext();
        db.Quotes.Add(new QuoteRow { ArticleId = 77, Start = 0, Length = 1, Text = "x" });

        await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task Save_QuoteWithoutWords_IsRefused()
    {
        await using var db = _database.CreateDbContext();
        db.Quotes.Add(new QuoteRow { Article = ArticleRowOf("a"), Start = 0, Length = 0, Text = "" });

        var failure = await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync());
        failure.InnerException!.Message.ShouldContain("CK_Quotes_HasWords");
    }

    [Fact]
    public async Task Save_SameTextTwice_IsRefused()
    {
        await using var db = _database.CreateDbContext();
        db.Articles.AddRange(ArticleRowOf("a"), ArticleRowOf("b"));

        await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task Enums_AreStoredAsWords_AndInstantsAreUtc()
    {
        await using (var db = _database.CreateDbContext())
        {
            db.Articles.Add(ArticleRowOf("a"));
            await db.SaveChangesAsync();
        }

        await using var again = _database.CreateDbContext();
        (await again.Database.SqlQuery<string>($"SELECT Status AS Value FROM Articles").SingleAsync()).ShouldBe("Accepted");
        var row = await again.Articles.SingleAsync();
        row.ImportedAt.Kind.ShouldBe(DateTimeKind.Utc);
        row.ImportedAt.ShouldBe(new DateTime(2025, 2, 6, 12, 0, 0, DateTimeKind.Utc));
    }

    [Fact]
    public async Task Records_OrderedByTheirDaysInSql_AreInTheOrderOfPartialDates()
    {
        PartialDate[] dates = [.. new[] { "2025-02-05", "2025-01-15~", "../2024-12-31", "2025-01", "2025-05-23/2025-05-25", "2025-05-23", "2024-08~" }
            .Select(PartialDate.Parse)];
        await SaveRecordsAsync(dates);
        await using var db = _database.CreateDbContext();

        var inSql = await db.Records.OrderBy(r => r.Earliest).ThenBy(r => r.Latest).Select(r => r.Date).ToListAsync();

        inSql.ShouldBe(dates.Order());
    }

    [Theory]
    [InlineData("2025-01-18", "2025-01-25", "2025-01,2025-01-15~", "mid-January reaches to the 20th")]
    [InlineData("2025-01-21", "2025-01-25", "2025-01", "and no further")]
    [InlineData("2025-05-24", "2025-05-24", "2025-05-23/2025-05-25", "a day within an interval")]
    [InlineData("2020-01-01", "2020-12-31", "../2024-12-31", "open at the start")]
    [InlineData("2025-02-05", "2025-02-05", "2025-02-05", "the day itself")]
    [InlineData("2026-01-01", "2026-12-31", "", "after all of them")]
    public async Task Records_FilteredByOverlapInSql_AreThoseWhosePartialDatesOverlap(string from, string to, string expected, string why)
    {
        PartialDate[] dates = [.. new[] { "2025-02-05", "2025-01-15~", "../2024-12-31", "2025-01", "2025-05-23/2025-05-25" }.Select(PartialDate.Parse)];
        await SaveRecordsAsync(dates);
        var (first, last) = (DateOnly.ParseExact(from, "yyyy-MM-dd", null), DateOnly.ParseExact(to, "yyyy-MM-dd", null));
        await using var db = _database.CreateDbContext();

        var found = await db.Records
            .Where(r => r.Date != null && (r.Earliest == null || r.Earliest <= last) && (r.Latest == null || r.Latest >= first))
            .Select(r => r.Date!).ToListAsync();

        string.Join(',', found.Select(d => d.ToString()).Order(StringComparer.Ordinal)).ShouldBe(expected, why);
        found.ShouldBe(dates.Where(d => d.Overlaps(first, last)), ignoreOrder: true);
    }

    [Fact]
    public async Task Record_OfAnyKind_IsFoundByTheKindThatItIs()
    {
        await SaveRecordsAsync([PartialDate.Parse("2025-02-05")]);
        await using var db = _database.CreateDbContext();

        (await db.Records.SingleAsync()).ShouldBeOfType<AgreementRow>().Kind.ShouldBe(RecordKind.Agreement);
    }

    private async Task SaveRecordsAsync(PartialDate[] dates)
    {
        await using var db = _database.CreateDbContext();
        db.Agreements.AddRange(dates.Select(d => new AgreementRow { Slug = d.ToString(), Title = "", Date = d, Summary = "" }));
        await db.SaveChangesAsync();
    }

    private static ArticleRow ArticleRowOf(string slug) => new()
    {
        Slug = slug,
        Text = "text",
        Sha256 = "the same",
        ImportedAt = new DateTime(2025, 2, 6, 12, 0, 0, DateTimeKind.Utc),
        Source = "a.txt",
        Status = ReviewStatus.Accepted,
        ExtractorVersion = "1",
    };
}
