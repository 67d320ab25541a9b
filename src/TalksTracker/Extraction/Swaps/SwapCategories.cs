using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Says what people were whom a passage only counts: "five Americans" of an article on jailed Americans were prisoners.</summary>
internal sealed class SwapCategories(Reading r)
{
    private readonly Lazy<Dictionary<PeopleCategory, int>> _article = new(() => Signs(r, 0, r.Tokens.Count));

    public void Fill(SwapDraft draft)
    {
        if (!draft.Counts.Exists(c => c.Category is PeopleCategory.Unspecified))
        {
            return;
        }

        var near = new Dictionary<PeopleCategory, int>();
        foreach (var index in draft.Sentences.Distinct().Take(6))
        {
            foreach (var (category, n) in Signs(r, r.Sentences[index].First, r.Sentences[index].End))
            {
                near[category] = near.GetValueOrDefault(category) + n;
            }
        }

        for (var i = 0; i < draft.Counts.Count; i++)
        {
            if (draft.Counts[i] is { Category: PeopleCategory.Unspecified } count && Of(count.To, draft, near) is { } category)
            {
                draft.Counts[i] = count with { Category = category };
            }
        }
    }

    /// <summary>A state's people come home from an armed group as hostages, where the article speaks of any; otherwise the sort most spoken of.</summary>
    private PeopleCategory? Of(Party? to, SwapDraft draft, Dictionary<PeopleCategory, int> near)
    {
        var fromGroup = to is { Kind: not PartyKind.ArmedGroup } && draft.Sides.Other(to) is { Kind: PartyKind.ArmedGroup };
        return fromGroup && _article.Value.ContainsKey(PeopleCategory.Hostages) ? PeopleCategory.Hostages : Most(near, to) ?? Most(_article.Value, to);
    }

    private static PeopleCategory? Most(Dictionary<PeopleCategory, int> signs, Party? to)
    {
        var fitting = signs.Where(p => p.Key is not PeopleCategory.Hostages || to is null).OrderByDescending(p => p.Value).ThenBy(p => p.Key).ToList();
        return fitting.Count > 0 && (fitting.Count == 1 || fitting[0].Value > fitting[1].Value) ? fitting[0].Key : null;
    }

    private static Dictionary<PeopleCategory, int> Signs(Reading r, int first, int end)
    {
        var signs = new Dictionary<PeopleCategory, int>();
        for (var i = first; i < end; i++)
        {
            PeopleCategory? category = r.Norm(i) switch
            {
                "prisoner" or "prisoners" or "jailed" or "imprisoned" or "jail" or "jails" or "prison" or "prisons" => r.Norm(i + 1) is "of" && r.Norm(i + 2) is "war" ? PeopleCategory.Military : PeopleCategory.Prisoners,
                "pow" or "pows" or "servicemen" or "captives" => PeopleCategory.Military,
                "hostage" or "hostages" => PeopleCategory.Hostages,
                "detainee" or "detainees" or "detained" => PeopleCategory.Detainees,
                _ => null,
            };
            if (category is { } sign)
            {
                signs[sign] = signs.GetValueOrDefault(sign) + 1;
            }
        }

        return signs;
    }
}
