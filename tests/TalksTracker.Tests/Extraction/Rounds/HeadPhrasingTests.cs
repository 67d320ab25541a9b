using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction.Rounds;

/// <summary>Who leads a delegation, and who hosts or mediates, in the words of several conflicts; people whom the vocabulary does not
/// know are proposed by name.</summary>
public class HeadPhrasingTests
{
    private const string Sudan = "Delegations of the Sudanese army and the RSF held ceasefire talks in Jeddah on Monday. ";
    private const string Yemen = "The Houthis and the Yemeni government held talks on prisoners in Amman on Monday. ";
    private const string Colombia = "The Colombian government and the FARC rebels held peace talks in Havana on Monday. ";

    [Theory]
    [InlineData(Sudan + "The army delegation is headed by Rear Admiral Tarek Sample, that of the RSF by Brigadier General Adil Example.", "Rapid Support Forces: Adil Example, Sudanese Armed Forces: Tarek Sample", "is headed by, that of ... by")]
    [InlineData(Yemen + "The government team led by Deputy Minister Karim Sample arrived first.", "Yemen government: Karim Sample", "led by, after a title")]
    [InlineData(Yemen + "At the head of the delegation from Sanaa stood the director of the prisoners' office, Karim Sample.", "Houthis: Karim Sample", "at the head stood")]
    [InlineData(Colombia + "Defence Minister Jorge Sample signed for the government and Pablo Example for the FARC.", "Colombia government: Jorge Sample, FARC: Pablo Example", "signed for")]
    [InlineData(Colombia + "Jorge Sample, an adviser to President Gustavo Petro, headed the government's team.", "Colombia government: Jorge Sample", "an adviser to somebody else")]
    [InlineData(Colombia + "The government panel led by Jorge Sample and its counterpart under chief negotiator Pablo Example sat for six hours.", "Colombia government: Jorge Sample, FARC: Pablo Example", "its counterpart under")]
    [InlineData("Armenian Foreign Minister Ararat Mirzoyan and his Azerbaijani counterpart Jeyhun Bayramov held peace talks in Almaty on Monday.", "Armenia: Ararat Mirzoyan, Azerbaijan: Jeyhun Bayramov", "two ministers at the table")]
    [InlineData("Recep Tayyip Erdogan hosted Ethiopian Prime Minister Abiy Ahmed and Somali President Hassan Sheikh Mohamud for talks in Ankara on Monday.", "Ethiopia: Abiy Ahmed, Somalia: Hassan Sheikh Mohamud", "leaders received together")]
    [InlineData(Colombia + "Jorge Sample led the government side, Pablo Example the guerrilla one.", "Colombia government: Jorge Sample, FARC: Pablo Example", "a side by its sort")]
    [InlineData("Russian and Ukrainian delegations held talks on the war in Istanbul on Monday. Olha Sample led the Ukrainian side, Vladimir Medinsky the Russian.", "Russia: Vladimir Medinsky, Ukraine: Olha Sample", "one verb for two")]
    [InlineData("Congo's government held talks on Monday in Doha with M23 rebels led by Corneille Nangaa.", "", "who leads rebels leads no delegation yet")]
    [InlineData(Yemen + "Abdul Malik Sample, a member of the government delegation, spoke of progress.", "", "a member is no head")]
    [InlineData(Yemen + "The talks led by Hans Grundberg went on for six hours.", "", "a mediator leads talks, not a delegation")]
    public void Heads_AsTold(string text, string expected, string why) => ReadOut.Heads(text, Texts.Published).ShouldBe(expected, why);

    [Theory]
    [InlineData(Sudan + "The talks are sponsored by Saudi Arabia and the United States.", "Saudi Arabia, United States", "sponsored by")]
    [InlineData("The Houthis and the Yemeni government held UN-brokered talks on prisoners in Amman on Monday.", "United Nations", "UN-brokered")]
    [InlineData("The Ethiopian government and the TPLF held peace talks in Pretoria on Monday under the auspices of the African Union.", "African Union", "under the auspices of")]
    [InlineData("Myanmar's military and the Three Brotherhood Alliance held ceasefire talks in Kunming on Monday with Beijing as go-between.", "China", "as go-between")]
    [InlineData("Iran and the United States held indirect nuclear talks on Monday while Oman's foreign minister carried messages between them.", "Oman", "carried messages")]
    [InlineData("Russia and Ukraine held talks in Istanbul on Monday about the truce brokered by the United States.", "", "a truce brokered, not the talks")]
    public void Hosts_AsTold(string text, string expected, string why) => ReadOut.Hosts(text, Texts.Published).ShouldBe(expected, why);

    [Fact]
    public void UnknownHead_IsProposed()
    {
        var head = Texts.Extract(Yemen + "The government team led by Deputy Minister Karim Sample arrived first.").Reports
            .SelectMany(r => r.InRole(TalksTracker.Evidence.Role.HeadOfDelegation)).Single();

        (head.Person!.Id, head.Person.Name, head.Person.Proposed).ShouldBe(("karim-sample", "Karim Sample", true));
        head.Quote.Text.ShouldContain("led by Deputy Minister Karim Sample");
    }
}
