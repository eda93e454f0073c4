Pierre Martin @ park: JY-12 the power company won't deliver the transformer by Friday
Pierre Martin @ park: JY-12 will the power company deliver the transformer by Friday?
    park | JY-12 Park Phase II Workshops
         | Stage: under construction
         | Nothing recorded yet.
Pierre Martin @ park: JY-12 they say the power company will deliver the transformer by Friday
Pierre Martin @ park: JY-12 the power company should deliver the transformer by Friday
Pierre Martin @ park: JY-12 if the power company will deliver by Friday we can start
Pierre Martin @ park: JY-12 the crane will be there by Friday
Pierre Martin @ park: JY-12 the power company will deliver the transformer by Friday
    park | Is this a promise to keep?
         | JY-12 Park Phase II Workshops · Power Company by 10 March: deliver the transformer
         | [Yes] [No] [Another day]
Pierre Martin @ park: press No
    park | (for a moment) Done
    park | (edited) All right, this is not recorded.
Pierre Martin @ park: /promise
    park | No promise is still to be kept.
