using KnowledgeHub.Core.Following;
using KnowledgeHub.Data.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Following;

internal sealed class FollowConfiguration : IEntityTypeConfiguration<Follow>
{
    public void Configure(EntityTypeBuilder<Follow> builder)
    {
        builder.ToTable("Follows");
        builder.HasKey(follow => new
        {
            follow.AccountId,
            follow.Kind,
            follow.Target,
        });
        builder.Property(follow => follow.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(follow => follow.Target).HasMaxLength(80);
        builder
            .HasOne<HubUser>()
            .WithMany()
            .HasForeignKey(follow => follow.AccountId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
