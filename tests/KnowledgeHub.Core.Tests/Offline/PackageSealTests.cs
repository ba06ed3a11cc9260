using System.Text;
using KnowledgeHub.Core.Offline;

namespace KnowledgeHub.Core.Tests.Offline;

public sealed class PackageSealTests
{
    private const string Passphrase = "correct horse é";

    private static readonly byte[] _package = Encoding.UTF8.GetBytes("{\"country\":\"XA\"}");

    [Fact]
    public void Open_WithThePassphrase_GivesTheSameBytes()
    {
        var file = PackageSeal.Seal(_package, Passphrase);

        Assert.True(PackageSeal.IsSealed(file));
        Assert.Equal(
            _package,
            PackageSeal.Open(file, Passphrase.Normalize(NormalizationForm.FormD))
        );
        Assert.DoesNotContain("country", Encoding.Latin1.GetString(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Seal_Twice_GivesOtherBytes() =>
        Assert.NotEqual(
            PackageSeal.Seal(_package, Passphrase),
            PackageSeal.Seal(_package, Passphrase)
        );

    [Fact]
    public void Open_WithAnotherPassphrase_GivesNothing() =>
        Assert.Null(PackageSeal.Open(PackageSeal.Seal(_package, Passphrase), "correct horse e"));

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(30)]
    [InlineData(45)]
    [InlineData(-1)]
    public void Open_AfterAnyChange_GivesNothing(int place)
    {
        var file = PackageSeal.Seal(_package, Passphrase);
        file[place < 0 ? ^1 : place] ^= 1;

        Assert.Null(PackageSeal.Open(file, Passphrase));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(PackageSeal.MaxIterations + 1)]
    [InlineData(int.MaxValue)]
    public void Open_WithTooFewOrTooManyIterations_GivesNothingAtOnce(int iterations)
    {
        var file = PackageSeal.Seal(_package, Passphrase);
        var stated = BitConverter.GetBytes(iterations);
        Array.Reverse(stated);
        stated.CopyTo(file, 8);

        Assert.Null(PackageSeal.Open(file, Passphrase));
    }

    [Fact]
    public void Open_CutFile_GivesNothing() =>
        Assert.Null(
            PackageSeal.Open(PackageSeal.Seal(_package, Passphrase).AsSpan(0, 40), Passphrase)
        );
}
