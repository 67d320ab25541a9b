using System.Globalization;
using System.Text;

namespace TalksTracker.Benchmarks;

/// <summary>Writes articles on talks and exchanges from sentences with changing names, days and figures. The same number gives
/// the same article on every machine.</summary>
internal sealed class ArticleGenerator
{
    private const int Days = 1400;
    private static readonly DateOnly FirstDay = new(2022, 1, 3);

    private static readonly string[] Sentences =
    [
        "{Side} and {Other} exchanged {n} prisoners of war on {day}, {month} {dom}, the {Adj} defence ministry said.",
        "In return, {m} {Adj2} service members were handed over to {other}, with {mediator} mediating the exchange.",
        "Among those freed were {few} wounded soldiers and {few2} civilians who had been held for more than a year.",
        "“We will bring everyone home, every one of our people,” {speaker} said in an evening address.",
        "{Speaker2} thanked {mediator} for its humanitarian efforts and said the work would go on.",
        "The swap took place at the border and was the {ordinal} since the start of the year, officials told reporters.",
        "Delegations from {side} and {other} held a round of talks in {city} on {month} {dom}, {year}, hosted by {mediator}.",
        "The {Adj} delegation was headed by {speaker}, while {speaker2} led the {Adj2} team.",
        "The talks lasted about {few} hours and ended without a breakthrough, according to a source close to the negotiators.",
        "{Side} demanded that {other} withdraw its troops from the disputed area before any ceasefire can begin.",
        "{Speaker2} rejected the demand and said that {other} would only agree to an unconditional ceasefire.",
        "The two sides agreed to exchange the bodies of {n} fallen soldiers in the coming weeks.",
        "{Other} insists on security guarantees and the lifting of sanctions as part of any agreement.",
        "A spokesperson for {side} said on {day} that the next meeting would be held in {city} next week.",
        "Residents of the front-line towns spoke of a quiet night; shops opened late and buses ran again along the main road.",
        "{mediator2} offered to host another round of negotiations, {Adj2} media reported.",
        "A previous exchange in {month2} {year} saw {m} people from each side return home.",
        "Aid groups said that the convoys, which carried food, medicine and tents, had crossed at noon without incident.",
        "“The position of {side} is well known, and it has not changed,” {speaker} told journalists in {city}.",
        "Analysts noted that prices for grain and fuel had fallen since the talks began, though few expect the trend to last.",
        "{Side} has accused {other} of violating the truce at least {few} times since {month2}; {other} denies it.",
        "Families waited outside the hospital with photographs of the missing, asking each arriving bus for news.",
    ];

    private readonly Random _random;
    private readonly Conflict _conflict;
    private readonly DateOnly _published;

    private ArticleGenerator(int number)
    {
        _random = new Random(number);
        _conflict = Conflict.All[number % Conflict.All.Count];
        _published = FirstDay.AddDays(_random.Next(Days));
    }

    /// <summary>An article of about so many characters, with its day of publication.</summary>
    public static (string Text, DateOnly Published) Write(int number, int length)
    {
        var generator = new ArticleGenerator(number);
        return (generator.Write(length), generator._published);
    }

    private string Write(int length)
    {
        var text = new StringBuilder(length + 400);
        text.Append(Fill("{Side} and {Other} complete another exchange as talks go on in {city}\n\n"));
        for (var sentence = 0; text.Length < length; sentence++)
        {
            text.Append(Fill(Sentences[_random.Next(Sentences.Length)]));
            text.Append(sentence % 3 == 2 ? "\n\n" : " ");
        }

        return text.Append('\n').ToString();
    }

    private string Fill(string sentence)
    {
        var day = _published.AddDays(-_random.Next(6));
        var filled = new StringBuilder(sentence.Length + 60);
        for (var i = 0; i < sentence.Length; i++)
        {
            if (sentence[i] != '{')
            {
                filled.Append(sentence[i]);
                continue;
            }

            var end = sentence.IndexOf('}', i);
            filled.Append(Word(sentence[(i + 1)..end], day));
            i = end;
        }

        return filled.ToString();
    }

    private string Word(string name, DateOnly day) => name switch
    {
        "side" => _conflict.Side,
        "other" => _conflict.Other,
        "Side" => Capital(_conflict.Side),
        "Other" => Capital(_conflict.Other),
        "Adj" => _conflict.SideAdjective,
        "Adj2" => _conflict.OtherAdjective,
        "speaker" or "Speaker" => _conflict.Speakers[_random.Next(2) * 2],
        "speaker2" or "Speaker2" => _conflict.Speakers[(_random.Next(2) * 2) + 1],
        "mediator" or "mediator2" => _conflict.Mediators[_random.Next(_conflict.Mediators.Length)],
        "city" => _conflict.Cities[_random.Next(_conflict.Cities.Length)],
        "day" => day.DayOfWeek.ToString(),
        "month" => day.ToString("MMMM", CultureInfo.InvariantCulture),
        "month2" => day.AddMonths(-3).ToString("MMMM", CultureInfo.InvariantCulture),
        "dom" => day.Day.ToString(CultureInfo.InvariantCulture),
        "year" => day.Year.ToString(CultureInfo.InvariantCulture),
        "ordinal" => Number(21, 79) + "th",
        "few" or "few2" => Number(2, 19),
        _ => Number(20, 400),
    };

    private string Number(int from, int to) => _random.Next(from, to).ToString(CultureInfo.InvariantCulture);

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
