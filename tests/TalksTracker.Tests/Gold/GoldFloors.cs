namespace TalksTracker.Tests.Gold;

/// <summary>What the engine has reached, in whole per cent, rounded down. The numbers only rise: raise them with every gain.</summary>
public static class GoldFloors
{
    public static TheoryData<string, string, int> F1 { get; } = new()
    {
        { "seeds.json", "swaps", 100 },
        { "seeds.json", "rounds", 100 },
        { "seeds.json", "demands", 95 },
        { "seeds.json", "agreements", 100 },
        { "dev.json", "swaps", 100 },
        { "dev.json", "rounds", 100 },
        { "dev.json", "demands", 97 },
        { "dev.json", "agreements", 100 },
        { "phrasings.json", "swaps", 86 },
        { "phrasings.json", "rounds", 90 },
        { "phrasings.json", "demands", 89 },
        { "phrasings.json", "agreements", 75 },
        { "demands.json", "demands", 92 },
        { "demands.json", "agreements", 88 },
    };

    public static TheoryData<string, string, string, int> Fields { get; } = new()
    {
        { "seeds.json", "swaps", "date", 100 },
        { "seeds.json", "swaps", "counts", 100 },
        { "seeds.json", "swaps", "approximate", 100 },
        { "seeds.json", "swaps", "status", 100 },
        { "seeds.json", "swaps", "mediators", 100 },
        { "seeds.json", "swaps", "place", 100 },
        { "seeds.json", "swaps", "categories", 100 },
        { "seeds.json", "swaps", "role", 100 },
        { "seeds.json", "rounds", "date", 100 },
        { "seeds.json", "rounds", "place", 100 },
        { "seeds.json", "rounds", "parties", 100 },
        { "seeds.json", "rounds", "heads", 100 },
        { "seeds.json", "rounds", "status", 100 },
        { "seeds.json", "rounds", "hosts", 50 },
        { "seeds.json", "rounds", "role", 100 },
        { "seeds.json", "demands", "of", 81 },
        { "phrasings.json", "demands", "of", 66 },
        { "demands.json", "demands", "of", 75 },
        { "seeds.json", "agreements", "date", 100 },
        { "seeds.json", "agreements", "issue", 100 },
        { "dev.json", "swaps", "date", 100 },
        { "dev.json", "swaps", "counts", 83 },
        { "dev.json", "swaps", "approximate", 100 },
        { "dev.json", "swaps", "status", 100 },
        { "dev.json", "swaps", "mediators", 100 },
        { "dev.json", "swaps", "place", 91 },
        { "dev.json", "swaps", "categories", 66 },
        { "dev.json", "swaps", "role", 100 },
        { "dev.json", "rounds", "date", 100 },
        { "dev.json", "rounds", "place", 100 },
        { "dev.json", "rounds", "parties", 100 },
        { "dev.json", "rounds", "heads", 100 },
        { "dev.json", "rounds", "status", 100 },
        { "dev.json", "rounds", "hosts", 100 },
        { "dev.json", "rounds", "role", 100 },
    };
}
