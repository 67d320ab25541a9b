using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Design.Internal;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.Sqlite.Design.Internal;
using Microsoft.Extensions.DependencyInjection;
using TalksTracker.Web.Data;

// dotnet run --project tests/TalksTracker.MigrationTool -- add NameOfTheChange    writes a migration of what changed
// dotnet run --project tests/TalksTracker.MigrationTool -- remove                 takes back the last one, not yet applied
// dotnet run --project tests/TalksTracker.MigrationTool -- pending                answers 1 if the model has changed since

const string RootNamespace = "TalksTracker.Web";
const string SubNamespace = "Data.Migrations";

var web = Path.GetFullPath(Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>()
    .Single(entry => entry.Key == "WebProject").Value!);
var folder = Path.Combine(web, "Data", "Migrations");

// Never opened: a migration is the difference between two models.
var options = new DbContextOptionsBuilder<TalksDb>();
options.UseTalksSqlite("Data Source=:memory:");
await using var db = new TalksDb(options.Options);

switch (args)
{
    case ["add", { Length: > 0 } name]:
        Scaffold(scaffolder => Add(scaffolder, name));
        return 0;
    case ["remove"]:
        Scaffold(scaffolder => scaffolder.RemoveMigration(web, RootNamespace, force: true, language: "C#"));
        Console.WriteLine("Removed the last migration.");
        return 0;
    case ["pending"]:
        var pending = db.Database.HasPendingModelChanges();
        Console.WriteLine(pending ? "The model has changed since the last migration." : "The migrations describe the model.");
        return pending ? 1 : 0;
    default:
        await Console.Error.WriteLineAsync("Say: add NameOfTheChange, remove, or pending.");
        return 2;
}

void Add(IMigrationsScaffolder scaffolder, string name)
{
    var migration = scaffolder.ScaffoldMigration(name, RootNamespace, SubNamespace, "C#");
    var files = scaffolder.Save(web, migration, folder, dryRun: false);
    Console.WriteLine($"{files.MigrationFile}\n{files.MetadataFile}\n{files.SnapshotFile}");
}

// EF's design-time services are marked internal; they are what its own tool composes.
#pragma warning disable EF1001
void Scaffold(Action<IMigrationsScaffolder> work)
{
    var services = new ServiceCollection()
        .AddEntityFrameworkDesignTimeServices(new OperationReporter(null))
        .AddDbContextDesignTimeServices(db);
    new SqliteDesignTimeServices().ConfigureDesignTimeServices(services);
    using var provider = services.BuildServiceProvider();
    work(provider.GetRequiredService<IMigrationsScaffolder>());
}
#pragma warning restore EF1001
