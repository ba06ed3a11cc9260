using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.SingleSignOn;

namespace KnowledgeHub.Core.Tests.SingleSignOn;

public sealed class MappedRightsTests
{
    private static readonly CountryCode _xa = new("XA");
    private static readonly CountryCode _xb = new("XB");

    private static readonly RightMapping[] _mappings =
    [
        new(new("groups", "border-editors"), Role.Editor, null),
        new(new("groups", "border-xa"), Role.Coordinator, _xa),
        new(new("country", "XB"), null, _xb),
    ];

    [Fact]
    public void Of_ClaimsOfSeveralRows_GivesAllOfThem()
    {
        var given = MappedRights.Of(
            _mappings,
            [new("groups", "border-xa"), new("country", "XB"), new("groups", "lunch")]
        );

        Assert.Equal([Role.Coordinator], given.Roles);
        Assert.Equal([_xa, _xb], given.Countries.OrderBy(country => country.Value));
    }

    [Theory]
    [InlineData("groups", "BORDER-EDITORS")]
    [InlineData("Groups", "border-editors")]
    [InlineData("roles", "border-editors")]
    [InlineData("groups", "border-editors ")]
    public void Of_ClaimThatIsOnlyAlike_GivesNothing(string type, string value) =>
        Assert.False(MappedRights.Of(_mappings, [new(type, value)]).IsAny);

    [Fact]
    public void After_ProviderNoLongerSaysIt_TakesWhatMappingsNameAndNothingElse()
    {
        var held = new MappedRights([Role.Editor, Role.Reviewer], [_xa, new("XC")]);

        var after = held.After(_mappings, [], MappedRights.None);

        Assert.Equal([Role.Reviewer], after.Roles);
        Assert.Equal([new CountryCode("XC")], after.Countries);
    }

    [Fact]
    public void After_CountryCameWithAMembership_KeepsIt()
    {
        var held = new MappedRights([Role.Respondent, Role.Editor], [_xa]);

        var after = held.After(_mappings, [], new([Role.Respondent], [_xa]));

        Assert.Equal([Role.Respondent], after.Roles);
        Assert.Equal([_xa], after.Countries);
    }

    [Fact]
    public void After_NoMappings_ChangesNothing()
    {
        var held = new MappedRights([Role.Editor], [_xa]);

        var after = held.After([], [new("groups", "administrators")], MappedRights.None);

        Assert.Equal(held.Roles, after.Roles);
        Assert.Equal(held.Countries, after.Countries);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void IsContradictory_MappingMakesAdministrators_UnlessThatIsAllowed(
        bool isAllowed,
        bool expected
    )
    {
        var policy = new SingleSignOnPolicy
        {
            AllowsAdministrators = isAllowed,
            Mappings = [new(new("groups", "it"), Role.Administrator, null)],
        };

        Assert.Equal(expected, policy.IsContradictory);
    }
}
