using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace TalksTracker.Web.Tests.Support;

/// <summary>Hands bUnit the copy of AngleSharp.Diffing that is here when it asks for another version (see tests/Bunit.props).</summary>
internal static class AngleSharpDiffing
{
    private const string Name = "AngleSharp.Diffing";

    [ModuleInitializer]
    internal static void AnswerForMissingVersion() => AssemblyLoadContext.Default.Resolving += Resolve;

    private static Assembly? Resolve(AssemblyLoadContext context, AssemblyName wanted) => wanted.Name == Name
        ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, Name + ".dll"))
        : null;
}
