using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Accounts;

internal sealed class CountryGrantConfiguration : IEntityTypeConfiguration<CountryGrant>
{
    public void Configure(EntityTypeBuilder<CountryGrant> builder)
    {
        builder.ToTable("CountryGrants");
        builder.HasKey(grant => new { grant.UserId, grant.Country });
        builder
            .HasOne<HubUser>()
            .WithMany()
            .HasForeignKey(grant => grant.UserId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
