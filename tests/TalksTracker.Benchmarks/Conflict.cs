namespace TalksTracker.Benchmarks;

/// <summary>The names that an article about one conflict is written with.</summary>
internal sealed record Conflict(string Side, string Other, string SideAdjective, string OtherAdjective, string[] Speakers, string[] Mediators, string[] Cities)
{
    public static readonly IReadOnlyList<Conflict> All =
    [
        new("Russia", "Ukraine", "Russian", "Ukrainian", ["Volodymyr Zelenskyy", "Dmitry Peskov", "Vladimir Medinsky", "Rustem Umerov"],
            ["the United Arab Emirates", "Turkey", "Saudi Arabia"], ["Istanbul", "Abu Dhabi", "Jeddah"]),
        new("Israel", "Hamas", "Israeli", "Palestinian", ["Benjamin Netanyahu", "Khalil al-Hayya", "Ismail Haniyeh", "Yoav Gallant"],
            ["Qatar", "Egypt", "the United States"], ["Doha", "Cairo", "Paris"]),
        new("Armenia", "Azerbaijan", "Armenian", "Azerbaijani", ["Nikol Pashinyan", "Ilham Aliyev", "Ararat Mirzoyan", "Jeyhun Bayramov"],
            ["the United States", "the European Union", "Georgia"], ["Brussels", "Washington", "Tbilisi"]),
        new("the Houthis", "Saudi Arabia", "Houthi", "Saudi", ["Mohammed Abdulsalam", "Faisal bin Farhan", "Hans Grundberg", "Rashad al-Alimi"],
            ["Oman", "the United Nations", "Jordan"], ["Muscat", "Amman", "Geneva"]),
        new("Ethiopia", "the Tigray People's Liberation Front", "Ethiopian", "Tigrayan", ["Abiy Ahmed", "Getachew Reda", "Debretsion Gebremichael", "Redwan Hussien"],
            ["the African Union", "Kenya", "South Africa"], ["Pretoria", "Nairobi", "Addis Ababa"]),
        new("India", "Pakistan", "Indian", "Pakistani", ["Narendra Modi", "Shehbaz Sharif", "Ishaq Dar", "Subrahmanyam Jaishankar"],
            ["the United States", "Saudi Arabia", "the United Kingdom"], ["Islamabad", "New Delhi", "Geneva"]),
        new("Colombia", "the National Liberation Army", "Colombian", "ELN", ["Gustavo Petro", "Antonio Garcia", "Pablo Beltran", "Otty Patino"],
            ["Cuba", "Norway", "Venezuela"], ["Havana", "Caracas", "Mexico City"]),
        new("Sudan", "the Rapid Support Forces", "Sudanese", "RSF", ["Abdel Fattah al-Burhan", "Mohamed Hamdan Dagalo", "Malik Agar", "Ramtane Lamamra"],
            ["Saudi Arabia", "the United States", "Egypt"], ["Jeddah", "Cairo", "Geneva"]),
    ];
}
