using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalksTracker.Web.Data;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Data;

public sealed class TalksDbServicesTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Theory]
    [InlineData("PRAGMA journal_mode", "wal")]
    [InlineData("PRAGMA foreign_keys", "1")]
    public async Task Database_Opened_HasWriteAheadLogAndForeignKeys(string question, string expected)
    {
        var databases = site.Services.GetRequiredService<IDbContextFactory<TalksDb>>();
        await using var db = await databases.CreateDbContextAsync();
        await db.Database.OpenConnectionAsync();

        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = question;
        var answer = await command.ExecuteScalarAsync();

        Convert.ToString(answer, System.Globalization.CultureInfo.InvariantCulture).ShouldBe(expected);
    }
}
