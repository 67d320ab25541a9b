using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Mentions;

/// <summary>A name in the text, and what it can stand for there.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">One past its last token.</param>
/// <param name="Party">The party it stands for; for a person, the party served on the article's day.</param>
/// <param name="Locative">It says where ("in Moscow"), not who.</param>
internal readonly record struct Mention(int First, int End, NameForm Form, Party? Party, Person? Person, Place? Place, bool Locative)
{
    public bool Acts => Party is not null && !Locative;

    public bool IsPerson => Person is not null;
}
