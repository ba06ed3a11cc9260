using System.Security.Claims;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Tests.Shared;

public sealed class ActorClaimsTests
{
    private static readonly Claim _id = new(ClaimTypes.NameIdentifier, "account-7");

    [Fact]
    public void Read_NoPrincipal_IsAnonymous() =>
        Assert.Same(Actor.Anonymous, ActorClaims.Read(null));

    [Fact]
    public void Read_PrincipalWithoutIdentity_IsAnonymous() =>
        Assert.Same(Actor.Anonymous, ActorClaims.Read(new()));

    [Fact]
    public void Read_NotAuthenticated_IsAnonymousWhateverItClaims()
    {
        var claims = new ClaimsIdentity([_id, new(ClaimTypes.Role, "administrator")]);

        Assert.Same(Actor.Anonymous, ActorClaims.Read(new(claims)));
    }

    [Fact]
    public void Read_WithoutAnId_IsAnonymous()
    {
        Assert.Same(Actor.Anonymous, Read(new Claim(ClaimTypes.Role, "editor")));
        Assert.Same(Actor.Anonymous, Read(new Claim(ClaimTypes.NameIdentifier, "")));
    }

    [Fact]
    public void Read_EachRole_IsKnownByItsCode()
    {
        var actor = Read([
            _id,
            new(ClaimTypes.Role, "contributor"),
            new(ClaimTypes.Role, "reviewer"),
            new(ClaimTypes.Role, "editor"),
            new(ClaimTypes.Role, "respondent"),
            new(ClaimTypes.Role, "coordinator"),
            new(ClaimTypes.Role, "approver"),
            new(ClaimTypes.Role, "advisor"),
            new(ClaimTypes.Role, "administrator"),
        ]);

        Assert.Equal(Enum.GetValues<Role>(), actor.Roles.Order());
    }

    [Theory]
    [InlineData("owner")]
    [InlineData("1")]
    [InlineData("")]
    [InlineData("contributor,editor")]
    public void Read_UnknownRole_GivesNoRight(string role)
    {
        var actor = Read(_id, new(ClaimTypes.Role, role));

        Assert.Equal("account-7", actor.Id);
        Assert.Empty(actor.Roles);
    }

    [Fact]
    public void Read_RoleUnderAnotherType_GivesNoRight() =>
        Assert.Empty(Read(_id, new("role", "editor")).Roles);

    [Fact]
    public void Read_Countries_AreThoseOfTheRightForm()
    {
        var actor = Read([
            _id,
            new("kh:country", "GH"),
            new("kh:country", "XA"),
            new("kh:country", "GHA"),
            new("kh:country", "tn"),
            new("country", "NL"),
        ]);

        Assert.Equal([new CountryCode("GH"), new("XA")], actor.Countries.OrderBy(one => one.Value));
    }

    [Fact]
    public void Read_Name_IsTheDisplayNameElseTheLoginElseTheId()
    {
        var login = new Claim(ClaimTypes.Name, "a.keller");

        Assert.Equal("Ana Keller", Read(_id, login, new("kh:name", "Ana Keller")).DisplayName);
        Assert.Equal("a.keller", Read(_id, login).DisplayName);
        Assert.Equal("account-7", Read(_id).DisplayName);
    }

    private static Actor Read(params Claim[] claims) =>
        ActorClaims.Read(new(new ClaimsIdentity(claims, "test")));
}
