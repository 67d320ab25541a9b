using System.Reflection;

namespace TalksTracker.Tests;

public class ConventionTests
{
    private static readonly Assembly Library = Assembly.Load("TalksTracker");

    [Fact]
    public void Library_References_OnlyDotNetItself()
    {
        var references = Library.GetReferencedAssemblies().Select(reference => reference.Name!).ToList();

        references.ShouldNotBeEmpty();
        references.ShouldAllBe(name => name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard");
    }
}
