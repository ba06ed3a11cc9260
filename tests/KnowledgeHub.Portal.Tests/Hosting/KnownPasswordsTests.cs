using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Testing.Fakes;

namespace KnowledgeHub.Portal.Tests.Hosting;

public sealed class KnownPasswordsTests
{
    private static readonly KnownPasswords _known = new();
    private static readonly NewPasswords _passwords = new(new FakePasswordSeal(), _known);

    [Theory]
    [InlineData("mustangmustangmustang")]
    [InlineData("serenitydarkness")]
    [InlineData("corvettecorvette2026")]
    [InlineData("qazwsxedcrfvtgb")]
    [InlineData("q1w2e3r4t5y6u7i8")]
    [InlineData("representatives")]
    [InlineData("Telecommunications1")]
    [InlineData("mustang12345678")]
    [InlineData("m0th3rm0th3rm0th3r")]
    public void Weakness_MadeOfCommonPasswordsAndWords_IsPredictable(string password) =>
        Assert.Equal(PasswordWeakness.Predictable, _passwords.Weakness(password));

    [Theory]
    [InlineData("four herons over the quay")]
    [InlineData("correct horse battery staple")]
    [InlineData("yellow kettle, 3 spoons")]
    [InlineData("quatre hérons sur le quai")]
    [InlineData("семь цапель у причала")]
    [InlineData("سبعة طيور قرب الرصيف القديم")]
    [InlineData("qX9#vLw2!bTz7@Rm")]
    public void Weakness_WordsThatDoNotBelongTogether_AreTaken(string password) =>
        Assert.Null(_passwords.Weakness(password));

    [Fact]
    public void Bits_OfTheBeginningAlone_AreNotFewerForALongerText()
    {
        var beginning = string.Concat(
            Enumerable.Range(0, 100).Select(at => (char)('a' + (at * at * 7 % 26)))
        );

        Assert.Equal(_known.Bits(beginning), _known.Bits(beginning + new string('a', 156)));
    }

    [Fact]
    public async Task Bits_AskedByManyAtOnce_AreTheSameForEach()
    {
        var asked = await Task.WhenAll(
            Enumerable
                .Range(0, 64)
                .Select(_ => Task.Run(() => _known.Bits("yellow kettle, 3 spoons")))
        );

        Assert.Single(asked.Distinct());
    }
}
