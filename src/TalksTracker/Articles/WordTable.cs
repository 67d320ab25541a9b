using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace TalksTracker.Articles;

/// <summary>The numbers of all words that some rule asks for. Zero is every other word.</summary>
/// <remarks>A word gets its number when the first <see cref="WordSet"/> with it is made, and a text's tokens carry the numbers known when it
/// is cut. So the sets of all rules are made before the first text is (<see cref="Complete"/>).</remarks>
internal static class WordTable
{
    private static readonly ConcurrentDictionary<string, ushort> Numbers = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> BySpan = Numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly Lock Adding = new();
    private static readonly Lazy<bool> AllMade = new(MakeAll);

    public static ushort Add(string word)
    {
        lock (Adding)
        {
            return Numbers.GetOrAdd(word, static (_, count) => checked((ushort)(count + 1)), Numbers.Count);
        }
    }

    /// <summary>The word as the rules write it and its number; zero where no rule asks for it.</summary>
    public static ushort Find(ReadOnlySpan<char> folded, out string? word) => BySpan.TryGetValue(folded, out word, out var number) ? number : (ushort)0;

    public static ushort Find(string folded) => Numbers.GetValueOrDefault(folded);

    /// <summary>Makes the sets of every class that keeps some.</summary>
    public static void Complete() => _ = AllMade.Value;

    private static bool MakeAll()
    {
        const BindingFlags Own = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        foreach (var type in typeof(WordTable).Assembly.GetTypes())
        {
            if (!type.ContainsGenericParameters && Array.Exists(type.GetFields(Own), f => f.FieldType == typeof(WordSet)))
            {
                RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            }
        }

        return true;
    }
}
