# A code that no project has is answered as the command answers it.
Pierre @ park: JY-99 65%
    park | There is no project JY-99.
Pierre @ park: /progress JY-99 65 x
    park | There is no project JY-99.
