using System.Globalization;
using System.Text;

namespace TalksTracker.Articles;

/// <summary>One spelling for words that readers take as the same: lower case, without diacritics, soft hyphens and invisible
/// marks, with straight apostrophes. Culture plays no part.</summary>
public static class Folding
{
    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        return TryFoldAscii(word, buffer) ? new string(buffer) : FoldAny(word.ToString());
    }

    /// <summary>Folds into a buffer of the same length; false where the word isn't plain ASCII.</summary>
    internal static bool TryFoldAscii(ReadOnlySpan<char> word, Span<char> buffer)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (c >= 128)
            {
                return false;
            }

            buffer[i] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        }

        return true;
    }

    private static string FoldAny(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var rune in WellFormed(word).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.EnclosingMark:
                    break;
                default:
                    folded.Append(Plain(rune.Value) ?? Rune.ToLowerInvariant(rune).ToString());
                    break;
            }
        }

        return folded.ToString();
    }

    /// <summary>Unpaired surrogates can't be normalised; they become replacement characters here (never in the article).</summary>
    private static string WellFormed(string word)
    {
        var runes = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
        {
            runes.Append(rune.ToString());
        }

        return runes.ToString();
    }

    /// <summary>Letters that no decomposition makes plain.</summary>
    private static string? Plain(int rune) => rune switch
    {
        0x2019 or 0x2018 or 0x02BC or 0x02BB or 0x0060 or 0x00B4 => "'",
        'ı' or 'İ' => "i",
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'ß' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ə' or 'Ə' => "a",
        _ => null,
    };
}
